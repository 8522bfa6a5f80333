// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "fetch/checkreport.h"
#include "mail/folder.h"
#include "pop3/transcript.h"
#include "remote/pictureconsent.h"
#include "remote/remotepicture.h"
#include "service/accountstatus.h"
#include "service/servermailbox.h"
#include "service/serviceparts.h"
#include "service/signinprobe.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace Restante {

/// A message that did not come from a maildrop.
struct LocalMessage {
    QByteArray octets; ///< raw, exactly as they shall be stored
    QString folder;    ///< a local folder, made when it is missing; "/" separates levels
    bool unread = false;
    bool starred = false;
};

struct ImportReport {
    int imported = 0;
    int duplicates = 0;
    struct Failure {
        QString path;
        Error error;
    };
    QList<Failure> failed;
};

/// The GUI thread's (or the command line's) way to accounts, checks and changes. Owns the mail thread with the MailWorker. Every
/// method returns at once; futures finish in the caller's event loop (use .then(this, …)); signals come in the thread of the
/// service.
class MailService final : public QObject
{
    Q_OBJECT

public:
    /// Opens (makes, migrates) the store of the profile in the mail thread; opened() or openFailed() follows.
    explicit MailService(const QString &profile, QObject *parent = nullptr);
    /// As above, on a test's parts.
    MailService(const QString &profile, ServiceParts parts, QObject *parent = nullptr);
    /// Stops sessions without QUIT, commits nothing more, joins the thread.
    ~MailService() override;

    QString storeFile() const;
    QList<Account> accounts() const; ///< as last told by accountsChanged()
    AccountStatus status(const AccountId &id) const;

    QFuture<Result<Account>> addAccount(const Account &account, const QString &password);
    QFuture<Result<Account>> updateAccount(const Account &account, const std::optional<QString> &password = std::nullopt);
    QFuture<Result<void>> removeAccount(const AccountId &id, bool keepMail);
    /// Signs in for real and leaves with QUIT, nothing fetched. The future's progressValue() is a CheckProgress::Stage;
    /// cancelling it drops the line. A certificate that is not trusted comes as certificateRefused(), so that the user may pin
    /// it.
    QFuture<Result<SignInProbe>> probe(const Account &account, const QString &password);
    /// For PasswordStore::None, or after a refused sign-in: kept in memory until the end of the program.
    void providePassword(const AccountId &id, const QString &password);
    /// Whether a keyring answers on this desktop (CredentialStore::isKeyringReachable): what the wizard may offer.
    QFuture<bool> isKeyringReachable();

    /// From now on accounts are checked by themselves: at once those that say so, then at their intervals. The window's wish, not
    /// a command's.
    void beginSchedule();

    /// One check of each (all when empty); a check already running is joined. Never fails as a whole.
    QFuture<QList<CheckReport>> check(const QList<AccountId> &ids = {});
    void stopCheck(const AccountId &id);

    QFuture<Result<MessageChange>> apply(const MessageChange &change);
    QFuture<Result<void>> revert(const MessageChange &applied);
    /// From now on the message is read in this charset, whatever it declares; empty takes it back.
    QFuture<Result<void>> repairCharset(MessageKey key, const QString &charset);
    QFuture<Result<FolderKey>> makeFolder(const AccountId &account, const QString &name);

    /// Another full name ("/" separates levels), with what lies below it. The former name, which undoes it.
    QFuture<Result<QString>> renameFolder(FolderKey key, const QString &name);
    /// Below another one of its account; the zero key: to the top. The former name.
    QFuture<Result<QString>> moveFolder(FolderKey key, FolderKey above);
    /// With what lies below it; the messages go to the Trash. What is returned undoes it.
    QFuture<Result<RemovedFolder>> removeFolder(FolderKey key);
    QFuture<Result<void>> restoreFolder(const RemovedFolder &removed);

    QFuture<Result<TagKey>> makeTag(const QString &name, Tag::Colour colour);
    /// Its name, colour and position.
    QFuture<Result<void>> changeTag(const Tag &tag);
    /// The messages stay; what is returned undoes it.
    QFuture<Result<RemovedTag>> removeTag(TagKey key);
    QFuture<Result<void>> restoreTag(const RemovedTag &removed);

    /// What waits on the server: asked now when `online`, else as of the last check.
    QFuture<Result<ServerMailbox>> serverMailbox(const AccountId &id, bool online);
    /// What shall be done with these (ServerMessage::row) at the next check; None takes it back. serverMailboxChanged() follows.
    QFuture<Result<void>> wish(const AccountId &id, const QList<qint64> &rows, ServerWish wish);
    /// What was said with the server in the last sessions, newest first.
    QFuture<Result<QList<Dialogue>>> transcript(const AccountId &id);
    /// What the next check would delete there: by the account's policy, or by another.
    QFuture<Result<DeletionPreview>> deletionPreview(const AccountId &id,
                                                     const std::optional<FetchPolicy> &policy = std::nullopt);

    /// Stores a message unless its content is here already (then false). Batches commit by themselves; the future of flush() says
    /// that all are on disk.
    QFuture<Result<bool>> importMessage(const LocalMessage &message);
    QFuture<Result<void>> flush();

    /// Fetches pictures that an HTML body names (remoteAddress()) and keeps them with the message: only ever for a click of the
    /// user's or a consent that is remembered. Each comes with its octets or why not; progressValue() counts those that are done.
    /// `stopped` ends it early: then what has come is all that comes. Cancelling ends it, too; what has come is kept then as
    /// well.
    QFuture<Result<RemotePictureList>> loadPictures(MessageKey key, const QStringList &addresses, std::stop_token stopped = {});
    /// The same for a message that is not in the store: nothing is kept.
    QFuture<Result<RemotePictureList>> fetchPictures(const QStringList &addresses, std::stop_token stopped = {});
    QFuture<Result<QList<PictureConsent>>> pictureConsents();
    QFuture<Result<void>> consentToPictures(const PictureConsent &consent);
    QFuture<Result<void>> withdrawPictureConsent(const QString &address);
    /// The one-click POST of RFC 8058, for a click of the user's; `key`: none for a message that is not in the store. What fails:
    /// ListLeave.
    QFuture<Result<void>> leaveList(std::optional<MessageKey> key, const QUrl &page);

    QFuture<Result<QString>> setting(const QString &name); ///< empty: not set
    void setSetting(const QString &name, const QString &value);

Q_SIGNALS:
    void opened();
    void openFailed(const Restante::Error &error);
    void accountsChanged(const QList<Restante::Account> &accounts);
    void statusChanged(const Restante::AccountId &id, const Restante::AccountStatus &status);
    /// A certificate that is not trusted ended a probe or a check (error.subject: the reasons, one a line): the user may pin it,
    /// for that host and that very certificate.
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);
    void checkFinished(const Restante::CheckReport &report);
    /// Keys that are new in the store and described; commit done.
    void messagesStored(const QList<Restante::MessageKey> &keys);
    void messagesChanged(const QList<Restante::MessageKey> &keys);
    void messagesRemoved(const QList<Restante::MessageKey> &keys);
    void foldersChanged();
    /// Or how many messages bear one.
    void tagsChanged();
    /// A listing came, or a wish was made or taken back.
    void serverMailboxChanged(const Restante::AccountId &id);
    void pictureConsentsChanged(const QList<Restante::PictureConsent> &consents);
    /// The store refused a write (disk full, damaged…): shown as a banner.
    void storeProblem(const Restante::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
