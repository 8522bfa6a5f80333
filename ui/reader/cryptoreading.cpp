// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cryptoreading.h"

#include "mail/protectedparts.h"
#include "reader/banner.h"
#include "reader/cryptoline.h"
#include "reader/openedmessage.h"
#include "reader/readerpane.h"
#include "service/answer.h"
#include "text/visibletext.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

using Kind = ProtectedPart::Kind;

bool isKey(const ProtectedPart &part)
{
    return part.kind == Kind::PgpKeys;
}

/// What GnuPG would have told had it begun before it was stopped.
CryptoReport stoppedReport(const QList<ProtectedPart> &parts)
{
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Whole;
    if (std::ranges::any_of(parts, [](const ProtectedPart &part) { return part.whole && isSealed(part.kind); }))
        report.seal = SealOutcome::Cancelled;
    else
        report.signatures.resize(1); // which says that it could not be checked
    return report;
}

/// Banners of one message that offer a part alone.
constexpr int mostOffered = 3;

/// What takes longer tells of it, and can be stopped.
constexpr auto longestSilentReading = 800ms;

} // namespace

CryptoReading::CryptoReading(ReaderPane &pane, CryptoLine &line, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_line(line)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestSilentReading);
    connect(&m_patience, &QTimer::timeout, this, [this] { say(tr("This takes longer than usual.")); });
}

CryptoReading::~CryptoReading() = default;

void CryptoReading::setEngine(const CryptoService::EngineMaker &maker)
{
    m_maker = maker;
    m_service.reset();
}

CryptoService &CryptoReading::service()
{
    if (!m_service)
        m_service = std::make_unique<CryptoService>(m_maker);
    return *m_service;
}

void CryptoReading::clear()
{
    ++m_turn;
    m_patience.stop();
    if (m_service)
        m_service->cancel();
    m_access.reset();
    m_message = {};
    m_line.setStatements({});
}

void CryptoReading::begin(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message)
{
    clear();
    if (message.protectedParts.isEmpty())
        return;
    m_access = access;
    m_message = message;
    const QList<ProtectedPart> &parts = m_message.protectedParts;
    if (std::ranges::any_of(parts, &ProtectedPart::whole))
        read(Prompting::Never);
    else if (!std::ranges::all_of(parts, isKey))
        offerParts();
    if (std::ranges::any_of(parts, isKey))
        offerKeys();
}

void CryptoReading::read(Prompting prompting)
{
    const quint64 turn = m_turn;
    m_stopped = false;
    if (m_line.statements().isEmpty())
        m_line.setStatements({ { Tone::Quiet, Icon::Lock, tr("Signed or encrypted. It is being checked…"), {}, {} } });
    if (prompting == Prompting::Never)
        m_patience.start();
    m_access->octets().then(this, [this, turn, prompting](const Result<QByteArray> &octets) {
        if (turn != m_turn)
            return;
        if (!octets) {
            m_patience.stop();
            m_line.setStatements({});
            Q_EMIT m_pane.failed(octets.error());
            return;
        }
        if (m_stopped) {
            take(stoppedReport(m_message.protectedParts));
            return;
        }
        whenAnswered(
            service().read({ .octets = *octets, .prompting = prompting, .charset = {} }), this,
            [this, turn](const CryptoReport &report) {
                if (turn == m_turn)
                    take(report);
            },
            [this, turn] {
                if (turn == m_turn && m_stopped)
                    take(stoppedReport(m_message.protectedParts));
            });
    });
}

void CryptoReading::stop()
{
    // Perhaps before GnuPG was asked at all, when it has nothing to answer.
    m_stopped = true;
    service().cancel();
}

void CryptoReading::take(const CryptoReport &report)
{
    m_patience.stop();
    if (m_banner)
        m_banner->deleteLater();
    m_line.setStatements(cryptoStatements(report, report.document ? report.document->header : m_message.header));
    if (report.document)
        m_pane.showOpened(std::make_shared<OpenedMessage>(m_access, report.opened, *report.document), *report.document);
    else
        offerDecryption(report);
    Q_EMIT told(report);
}

void CryptoReading::offerDecryption(const CryptoReport &report)
{
    const bool mayHelp = report.seal == SealOutcome::NeedsConsent || report.seal == SealOutcome::Cancelled
        || report.seal == SealOutcome::TimedOut || (report.seal == SealOutcome::Failed && !report.engineMissing);
    if (!mayHelp)
        return;
    m_banner = m_pane.addBanner(new Banner(Banner::Kind::Note, Icon::Info, tr("It is shown once it is decrypted."), &m_pane));
    m_banner->addButton(tr("Decrypt"), [this, banner = m_banner] {
        if (banner)
            banner->deleteLater();
        read(Prompting::Allowed);
        say(tr("GnuPG is asking for your passphrase or card."));
    });
}

/// While GnuPG works, or asks, there is a way out of it here.
void CryptoReading::say(const QString &text)
{
    m_banner = m_pane.addBanner(new Banner(Banner::Kind::Note, Icon::Lock, text, &m_pane));
    m_banner->addButton(tr("Stop"), [this] { stop(); });
}

/// A verdict would stand above words that it does not cover, and what is hidden in a message wants to be decrypted and quoted
/// (faults.md B.4): such a part is shown alone or not at all.
void CryptoReading::offerParts()
{
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Part;
    m_line.setStatements(cryptoStatements(report, m_message.header));
    int offered = 0;
    for (const ProtectedPart &part : std::as_const(m_message.protectedParts)) {
        if (isKey(part) || ++offered > mostOffered)
            continue;
        const QString text =
            isSealed(part.kind) ? tr("A part of this message is encrypted.") : tr("A part of this message is signed.");
        auto *banner = m_pane.addBanner(new Banner(Banner::Kind::Note, Icon::Lock, text, &m_pane));
        banner->addButton(tr("Show it alone"), [this, part] { openAlone(part); });
    }
    Q_EMIT told(report);
}

void CryptoReading::openAlone(const ProtectedPart &part)
{
    if (!m_access)
        return;
    m_access->octets().then(this, [this, part, within = m_access](const Result<QByteArray> &octets) {
        if (!octets) {
            Q_EMIT m_pane.failed(octets.error());
            return;
        }
        QtConcurrent::run([octets = *octets, part] {
            return standaloneMessage(octets, part);
        }).then(this, [this, within](const QByteArray &message) {
            if (!message.isEmpty())
                Q_EMIT m_pane.attachedMessageOpened(std::make_shared<LooseMessage>(message, *within));
        });
    });
}

void CryptoReading::offerKeys()
{
    m_keyBanner =
        m_pane.addBanner(new Banner(Banner::Kind::Note, Icon::Info, tr("This message brings a public key along."), &m_pane));
    m_keyBanner->addButton(tr("Look at it"), [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_access->octets().then(this, [this, turn](const Result<QByteArray> &octets) {
            if (turn != m_turn || !octets)
                return;
            whenAnswered(
                service().previewKeys(*octets), this,
                [this, turn, octets = *octets](const Result<KeyPreview> &preview) {
                    if (turn != m_turn || !m_keyBanner)
                        return;
                    if (preview)
                        showKeys(octets, *preview);
                    else
                        m_keyBanner->setText(tr("The key cannot be read, or GnuPG is not installed."));
                },
                [] {});
        });
    });
}

void CryptoReading::showKeys(const QByteArray &octets, const KeyPreview &preview)
{
    QStringList lines;
    bool allKnown = true;
    for (const KeyPreview::Entry &key : preview.keys) {
        lines +=
            visibleText(key.identities.value(0, tr("A key without a name")), 200) + u'\n' + groupedFingerprint(key.fingerprint);
        allKnown = allKnown && key.known;
    }
    if (m_keyBanner)
        m_keyBanner->deleteLater();
    const QString question = allKnown ? tr("You have this key already. Taking it again brings it up to date.")
                                      : tr("Anybody can make a key in any name: compare the fingerprint with its owner.");
    m_keyBanner = m_pane.addBanner(new Banner(Banner::Kind::Note, Icon::Info, lines.join(u'\n') + u'\n' + question, &m_pane));
    m_keyBanner->addButton(tr("Add to my keys"), [this, octets] { importKeys(octets); });
    m_keyBanner->addButton(tr("Not now"), [banner = m_keyBanner] {
        if (banner)
            banner->deleteLater();
    });
}

void CryptoReading::importKeys(const QByteArray &octets)
{
    const quint64 turn = m_turn;
    whenAnswered(
        service().importKeys(octets), this,
        [this, turn](const Result<int> &count) {
            if (turn != m_turn || !m_keyBanner)
                return;
            if (!count) {
                m_keyBanner->setText(tr("The key was not added. GnuPG refused it."));
                return;
            }
            m_keyBanner->deleteLater();
            Q_EMIT m_pane.told(*count > 0 ? tr("The key was added to your keys.") : tr("You had this key already."));
            // It may be the one that a signature of this message waits for.
            if (std::ranges::any_of(m_message.protectedParts, &ProtectedPart::whole))
                read(Prompting::Never);
        },
        [] {});
}

} // namespace Restante

#include "moc_cryptoreading.cpp"
