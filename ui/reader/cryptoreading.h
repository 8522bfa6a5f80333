// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoreport.h"
#include "service/cryptoservice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Restante {

class Banner;
class CryptoLine;
class MessageAccess;
class ReaderPane;

/// What the reader does about signed and encrypted mail: nothing is held back until a verdict is there, nothing is decrypted that
/// is not all of the message, and no question is asked before a click. GUI thread.
class CryptoReading final : public QObject
{
    Q_OBJECT

public:
    CryptoReading(ReaderPane &pane, CryptoLine &line, QObject *parent);
    ~CryptoReading() override;

    /// A message is shown; what is known about it follows.
    void begin(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    void clear();
    /// For tests: another key ring than the user's.
    void setEngine(const CryptoService::EngineMaker &maker);

Q_SIGNALS:
    /// The verdict is there.
    void told(const Restante::CryptoReport &report);

private:
    void read(Prompting prompting);
    void stop();
    void take(const CryptoReport &report);
    void offerDecryption(const CryptoReport &report);
    void offerParts();
    void offerKeys();
    void showKeys(const QByteArray &octets, const KeyPreview &preview);
    void importKeys(const QByteArray &octets);
    void openAlone(const ProtectedPart &part);
    void say(const QString &text);
    CryptoService &service();

    ReaderPane &m_pane;
    CryptoLine &m_line;
    CryptoService::EngineMaker m_maker = makeGpgEngine;
    std::unique_ptr<CryptoService> m_service;
    std::shared_ptr<MessageAccess> m_access;
    MessageDocument m_message;
    QTimer m_patience;
    QPointer<Banner> m_banner;
    QPointer<Banner> m_keyBanner;
    quint64 m_turn = 0; ///< answers for a message left behind are dropped
    bool m_stopped = false;
};

} // namespace Restante
