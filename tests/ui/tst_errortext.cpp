// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/certificate.h"
#include "words/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_errortext {

namespace {

QList<ErrorCode> everyCode()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= int(ErrorCode::NameTaken); ++code)
        codes += ErrorCode(code);
    return codes;
}

const QByteArray hostileText("-ERR \x1b[31m<b>no</b>\r\n+OK\0 \xe2\x80\xae"
                             "evil \xff",
                             34);

bool isHarmless(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate)
            return false;
    }
    return true;
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceAndARemedyOfItsOwn()
    {
        for (const Reader reader : { Reader::Window, Reader::CommandLine }) {
            QSet<QString> sentences;
            for (const ErrorCode code : everyCode()) {
                const ErrorText text = errorText({ code, u"pop.posteo.example"_s, {} }, reader);
                QVERIFY2(text.sentence.endsWith(u'.'), errorCodeName(code).data());
                QVERIFY2(text.remedy.endsWith(u'.'), errorCodeName(code).data());
                QVERIFY2(text.sentence.front().isUpper() || text.sentence.startsWith(u"pop.posteo"), errorCodeName(code).data());
                QVERIFY2(text.quotation.isEmpty(), errorCodeName(code).data());
                QVERIFY2(!text.sentence.contains(u'%') && !text.remedy.contains(u'%'), errorCodeName(code).data());
                QVERIFY2(!sentences.contains(text.sentence), errorCodeName(code).data());
                sentences += text.sentence;
            }
        }
    }

    void theServersNameIsTold()
    {
        for (const ErrorCode code : { ErrorCode::HostNotFound, ErrorCode::ConnectionRefused, ErrorCode::ConnectTimedOut,
                                      ErrorCode::NotPop3, ErrorCode::SignInRefused, ErrorCode::EncryptionNotOffered })
            QVERIFY(errorText({ code, u"pop.posteo.example"_s, {} }).sentence.contains(u"pop.posteo.example"));
    }

    void aMissingSubjectStillMakesASentence()
    {
        for (const ErrorCode code : everyCode()) {
            const ErrorText text = errorText({ code, {}, {} });
            QVERIFY2(!text.sentence.startsWith(u' ') && !text.sentence.contains(u"  "), errorCodeName(code).data());
        }
        QCOMPARE(errorText({ ErrorCode::ConnectionRefused, {}, {} }).sentence, u"The server refuses the connection."_s);
    }

    void foreignWordsAreQuotedAndHarmless()
    {
        for (const ErrorCode code : everyCode()) {
            const Error error { code, QString::fromUtf8(hostileText), hostileText };
            const ErrorText text = errorText(error);
            QVERIFY2(isHarmless(text.sentence), errorCodeName(code).data());
            QVERIFY2(isHarmless(text.quotation), errorCodeName(code).data());
            QVERIFY2(text.quotation.contains(u" said: “-ERR \\x1b[31m<b>no</b>\\x0d\\x0a+OK"), errorCodeName(code).data());
            QVERIFY2(isHarmless(errorMessage(error)), errorCodeName(code).data());
        }
    }

    void aPercentSignInForeignWordsIsNotAPlaceholder()
    {
        const ErrorText text = errorText({ ErrorCode::SignInRefused, u"%1%2.example"_s, "-ERR %1 %n" });
        QVERIFY(text.sentence.startsWith(u"%1%2.example "));
        QCOMPARE(text.quotation, u"The server said: “-ERR %1 %n”"_s);
    }

    void endlessWordsAreCut()
    {
        const ErrorText text =
            errorText({ ErrorCode::FileUnreadable, QString(u'x').repeated(100'000), QByteArray(100'000, 'y') });
        QVERIFY(text.sentence.size() < 1200);
        QVERIFY(text.quotation.size() < 600);
    }

    void theReasonsAgainstACertificateAreListed()
    {
        const ErrorText text =
            errorText({ ErrorCode::CertificateRefused, u"The certificate has expired.\nThe host name did not match\n\n"_s, {} });
        QCOMPARE(text.sentence,
                 u"The server’s certificate cannot be trusted: The certificate has expired; The host name did not match."_s);
    }

    void theRefusedCertificateIsTold()
    {
        const Error error = certificateRefused({ u"It is self-signed"_s }, QByteArray(32, '\x7f'));
        QCOMPARE(refusedCertificate(error), QByteArray(32, '\x7f'));
        QVERIFY(errorText(error).quotation.endsWith(u": 7F:7F"_s + QString(u":7F"_s).repeated(30)));
        QVERIFY(!refusedCertificate({ ErrorCode::CertificateRefused, {}, "7f7f" }));
        QVERIFY(!refusedCertificate({ ErrorCode::SignInRefused, {}, QByteArray(64, 'a') }));
    }

    void theCommandLineIsToldItsOptions()
    {
        QVERIFY(errorMessage({ ErrorCode::KeyringUnavailable, {}, {} }).contains(u"--password-store file"));
        QVERIFY(errorMessage({ ErrorCode::PlaintextRefused, {}, {} }).contains(u"--accept-plaintext"));
        QVERIFY(!errorText({ ErrorCode::KeyringUnavailable, {}, {} }).remedy.contains(u"--"));
    }

    void aTemporaryRefusalNeverBlamesThePassword()
    {
        for (const ErrorCode code : { ErrorCode::TemporaryRefusal, ErrorCode::MaildropInUse, ErrorCode::LoginTooSoon })
            QVERIFY(errorText({ code, u"h.example"_s, {} }).remedy.contains(u"not the cause"));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)

} // namespace tst_errortext

#include "tst_errortext.moc"
