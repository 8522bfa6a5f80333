// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/statusstrip.h"

#include "text/visibletext.h"
#include "theme/elidedlabel.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/lists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto wordTime = 6s;
constexpr int barSteps = 1000;

} // namespace

/// One mail check on its way.
class StatusStrip::Running final : public QWidget
{
public:
    explicit Running(QWidget *parent)
        : QWidget(parent)
        , name(new QLabel(this))
        , bar(new QProgressBar(this))
        , text(new QLabel(this))
        , stop(new QPushButton(StatusStrip::tr("Stop"), this))
    {
        const Metrics metrics(font());
        setLook(name, "small");
        setLook(text, "small");
        setLook(stop, "plain");
        name->setTextFormat(Qt::PlainText);
        text->setTextFormat(Qt::PlainText);
        bar->setTextVisible(false);
        bar->setFixedWidth(metrics.px(160));
        bar->setRange(0, barSteps);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics.px(10));
        row->addWidget(name);
        row->addWidget(bar, 0, Qt::AlignVCenter);
        row->addWidget(text);
        row->addWidget(stop);
    }

    void set(const QString &account, const CheckProgress &progress)
    {
        name->setText(account);
        text->setText(progressText(progress, rate.octetsPerSecond()));
        bar->setValue(int(progressShare(progress).value_or(0) * barSteps));
        bar->setVisible(progress.stage == CheckProgress::Stage::Retrieving);
        bar->setAccessibleName(StatusStrip::tr("Progress of %1").arg(account));
        stop->setAccessibleName(StatusStrip::tr("Stop checking %1").arg(account));
    }

    QLabel *name;
    QProgressBar *bar;
    QLabel *text;
    QPushButton *stop;
    TransferRate rate;
};

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_checks(new QHBoxLayout)
    , m_times(new ElidedLabel(this))
    , m_word(new QTimer(this))
{
    const Metrics metrics(font());
    setLook(this, "bar");
    setFixedHeight(metrics.px(29));
    setLook(m_times, "small");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    row->addLayout(m_checks);
    row->addStretch();
    row->addWidget(m_times);
    m_times->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_checks->setSpacing(metrics.px(24));
    m_word->setSingleShot(true);
    m_word->setInterval(wordTime);
    connect(m_word, &QTimer::timeout, this, [this] {
        m_said.clear();
        updateTimes();
    });
    m_clock.start();
}

void StatusStrip::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const auto known = [&](const AccountId &id) {
        return std::ranges::any_of(accounts, [&](const Account &account) { return account.id == id; });
    };
    const auto ids = m_status.keys();
    for (const AccountId &id : ids) {
        if (known(id))
            continue;
        m_status.remove(id);
        delete m_running.take(id);
    }
    updateTimes();
}

QString StatusStrip::nameOf(const AccountId &id) const
{
    const auto domain = [](const Account &account) { return visibleText(account.address.section(u'@', -1), 100); };
    for (const Account &account : m_accounts) {
        if (account.id != id)
            continue;
        const auto same =
            std::ranges::count_if(m_accounts, [&](const Account &other) { return domain(other) == domain(account); });
        return same > 1 ? visibleText(account.address, 100) : domain(account);
    }
    return id.value;
}

void StatusStrip::setStatus(const AccountId &id, const AccountStatus &status)
{
    m_status.insert(id, status);
    if (status.phase == AccountStatus::Phase::Checking) {
        Running *running = m_running.value(id);
        if (!running) {
            running = new Running(this);
            m_running.insert(id, running);
            m_checks->addWidget(running);
            connect(running->stop, &QPushButton::clicked, this, [this, id] { Q_EMIT stopWanted(id); });
        }
        if (status.progress.stage == CheckProgress::Stage::Retrieving)
            running->rate.add(status.progress.octets, std::chrono::milliseconds(m_clock.elapsed()));
        running->set(nameOf(id), status.progress);
    } else {
        delete m_running.take(id);
    }
    updateTimes();
}

void StatusStrip::tell(const QString &text)
{
    m_said = text;
    m_word->start();
    updateTimes();
}

void StatusStrip::updateTimes()
{
    if (!m_said.isEmpty()) {
        m_times->setWhole(m_said);
        return;
    }
    QStringList lines;
    for (const Account &account : std::as_const(m_accounts)) {
        const AccountStatus status = m_status.value(account.id);
        if (status.phase == AccountStatus::Phase::Checking)
            continue;
        QStringList times;
        if (status.lastCheck.isValid())
            times += tr("checked %1", "time").arg(clockText(status.lastCheck));
        if (status.nextCheck.isValid())
            times += tr("next %1", "time of the next check").arg(clockText(status.nextCheck));
        if (status.heldBack)
            times += tr("metered line: next only on request");
        if (times.isEmpty())
            continue;
        const QString all = listText(times);
        lines += m_accounts.size() > 1 ? tr("%1: %2", "account: times").arg(nameOf(account.id), all) : all;
    }
    m_times->setWhole(lines.join(u"   ·   "_s));
}

} // namespace Restante

#include "moc_statusstrip.cpp"
