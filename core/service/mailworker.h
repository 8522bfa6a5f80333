// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailchecks.h"
#include "service/mailservice.h"
#include "service/reply.h"
#include "service/serviceparts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <stop_token>

namespace Restante {

class PictureLoad;
class SignInTrial;

/// The far end of MailService: owns the writer, the stores and the checks. Lives in the mail thread from open() to its
/// destruction; every method is a queued call and gives its answer by a Reply. Before open() succeeded everything is
/// refused with its error.
class MailWorker final : public QObject
{
    Q_OBJECT

public:
    /// A stop of `closing` makes it refuse what is still queued, so that the end does not wait for it.
    MailWorker(const QString &profile, ServiceParts parts, std::stop_token closing);
    ~MailWorker() override;

    void open();

    void addAccount(Account account, const QString &password, const Reply<Result<Account>> &reply);
    void updateAccount(const Account &account, const std::optional<QString> &password, const Reply<Result<Account>> &reply);
    void removeAccount(const AccountId &id, bool keepMail, const Reply<Result<void>> &reply);
    /// `number`: what cancelProbe() will call it.
    void probe(const Account &account, const QString &password, quint64 number, const Reply<Result<SignInProbe>> &reply);
    void cancelProbe(quint64 number);
    void providePassword(const AccountId &id, const QString &password);
    void isKeyringReachable(const Reply<bool> &reply);

    void beginSchedule();
    void networkReturned();
    void setLine(NetworkLine line);
    void check(QList<AccountId> ids, const Reply<QList<CheckReport>> &reply);
    void stopCheck(const AccountId &id);
    void serverMailbox(const AccountId &id, bool online, const Reply<Result<ServerMailbox>> &reply);
    void wish(const AccountId &id, const QList<qint64> &rows, ServerWish wish, const Reply<Result<void>> &reply);
    void transcript(const AccountId &id, const Reply<Result<QList<Dialogue>>> &reply);
    void deletionPreview(const AccountId &id, const std::optional<FetchPolicy> &policy,
                         const Reply<Result<DeletionPreview>> &reply);

    void apply(const MessageChange &change, const Reply<Result<MessageChange>> &reply);
    void revert(const MessageChange &applied, const Reply<Result<void>> &reply);
    void makeFolder(const AccountId &account, const QString &name, const Reply<Result<FolderKey>> &reply);
    void renameFolder(FolderKey key, const QString &name, const Reply<Result<QString>> &reply);
    void moveFolder(FolderKey key, FolderKey above, const Reply<Result<QString>> &reply);
    void removeFolder(FolderKey key, const Reply<Result<RemovedFolder>> &reply);
    void restoreFolder(const RemovedFolder &removed, const Reply<Result<void>> &reply);
    void makeTag(const QString &name, Tag::Colour colour, const Reply<Result<TagKey>> &reply);
    void changeTag(const Tag &tag, const Reply<Result<void>> &reply);
    void removeTag(TagKey key, const Reply<Result<RemovedTag>> &reply);
    void restoreTag(const RemovedTag &removed, const Reply<Result<void>> &reply);
    void importMessage(const LocalMessage &message, const Reply<Result<bool>> &reply);
    void flush(const Reply<Result<void>> &reply);
    /// `key`: none when nothing is to be kept; `number`: what stopPictures() will call it.
    void loadPictures(std::optional<MessageKey> key, const QStringList &addresses, quint64 number,
                      const Reply<Result<RemotePictureList>> &reply);
    void stopPictures(quint64 number);
    void pictureConsents(const Reply<Result<QList<PictureConsent>>> &reply);
    void consentToPictures(const PictureConsent &consent, const Reply<Result<void>> &reply);
    void withdrawPictureConsent(const QString &address, const Reply<Result<void>> &reply);
    void leaveList(std::optional<MessageKey> key, const QUrl &page, const Reply<Result<void>> &reply);
    void setting(const QString &name, const Reply<Result<QString>> &reply);
    void repairCharset(MessageKey key, const QString &charset, const Reply<Result<void>> &reply);
    void setSetting(const QString &name, const QString &value);

Q_SIGNALS:
    // as MailService's
    void opened();
    void openFailed(const Restante::Error &error);
    void accountsChanged(const QList<Restante::Account> &accounts);
    void statusChanged(const Restante::AccountId &id, const Restante::AccountStatus &status);
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);
    void checkFinished(const Restante::CheckReport &report);
    void messagesStored(const QList<Restante::MessageKey> &keys);
    void messagesChanged(const QList<Restante::MessageKey> &keys);
    void messagesRemoved(const QList<Restante::MessageKey> &keys);
    void foldersChanged();
    void tagsChanged();
    void serverMailboxChanged(const Restante::AccountId &id);
    void pictureConsentsChanged(const QList<Restante::PictureConsent> &consents);
    void storeProblem(const Restante::Error &error);

private:
    /// All that exists once the store is open, in the order it is made.
    struct Open;

    Result<void> makeEverything();
    Result<void> usable() const;
    template<typename Change>
    auto changed(Change change) -> decltype(change());
    Result<void> reloadAccounts();
    std::optional<Account> accountOf(const AccountId &id) const;
    Result<Account> storeAccount(const Account &account);
    Result<Account> storeUpdate(const Account &former, const Account &account);
    void announce(const MessageChange &change);
    void giveRenamed(const Result<QString> &former, FolderKey key, const Reply<Result<QString>> &reply);
    void announceTagged(const QList<MessageKey> &keys);
    HttpPolicy httpPolicyFor(std::optional<MessageKey> key) const;
    void announceConsents();

    const QString m_profile;
    const ServiceParts m_parts;
    const std::stop_token m_closing;
    std::optional<Error> m_refusal { Error { ErrorCode::StoreFailed, {}, {} } }; ///< why the store is not open
    QList<Account> m_accounts;
    QHash<quint64, QPointer<SignInTrial>> m_probes;
    QHash<quint64, QPointer<PictureLoad>> m_pictureLoads;
    std::unique_ptr<Open> d;
};

} // namespace Restante
