// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/picturestore.h"

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_picturestore {

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'777'000'000'000, QTimeZone::UTC);

RemotePicture pictureAt(const QString &address, const QByteArray &octets = "GIF89a picture")
{
    return { .address = address, .type = "image/gif", .octets = octets, .fetched = noon, .failure = {} };
}

RemotePicture failedAt(const QString &address, PictureFailure why = PictureFailure::Unreachable)
{
    return { .address = address, .type = {}, .octets = {}, .fetched = noon, .failure = why };
}

} // namespace

class TestPictureStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreKeptWithTheirMessage();
    void aPictureIsNotLostToALaterFailure();
    void picturesGoWithTheirMessage();
    void aMessageThatIsGoneKeepsNothing();
    void picturesAreInACopyOfTheStore();
    void consentIsGivenAndWithdrawn();
    void everyFailureHasAName();
};

void TestPictureStore::picturesAreKeptWithTheirMessage()
{
    StoreFixture fixture;
    const MessageKey one = fixture.add("Subject: one\r\n\r\n");
    const MessageKey two = fixture.add("Subject: two\r\n\r\n");
    const RemotePictureList pictures { pictureAt(u"https://a.example/1"_s), failedAt(u"https://a.example/2"_s),
                                       pictureAt(u"https://b.example/ä"_s, {}) };
    VERIFY_OK(PictureStore(*fixture.database).keep(one, pictures));
    VERIFY_OK(fixture.database->commit());
    const auto reader = fixture.reader();
    QCOMPARE(need(PictureStore(*reader).pictures(one)), pictures);
    QVERIFY(need(PictureStore(*reader).pictures(two)).isEmpty());
    QVERIFY(need(PictureStore(*reader).pictures(MessageKey(4711))).isEmpty());
}

void TestPictureStore::aPictureIsNotLostToALaterFailure()
{
    StoreFixture fixture;
    const MessageKey key = fixture.add("Subject: one\r\n\r\n");
    PictureStore store(*fixture.database);
    const QString address = u"https://a.example/1"_s;
    VERIFY_OK(store.keep(key, { failedAt(address) }));
    VERIFY_OK(store.keep(key, { failedAt(address, PictureFailure::Refused) }));
    QCOMPARE(need(store.pictures(key)), RemotePictureList { failedAt(address, PictureFailure::Refused) });
    VERIFY_OK(store.keep(key, { pictureAt(address) }));
    VERIFY_OK(store.keep(key, { failedAt(address) }));
    QCOMPARE(need(store.pictures(key)), RemotePictureList { pictureAt(address) });
}

void TestPictureStore::picturesGoWithTheirMessage()
{
    StoreFixture fixture;
    const MessageKey key = fixture.add("Subject: one\r\n\r\n");
    PictureStore store(*fixture.database);
    VERIFY_OK(store.keep(key, { pictureAt(u"https://a.example/1"_s) }));
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { key };
    need(fixture.store->apply(change));
    VERIFY_OK(fixture.database->commit());
    auto count = fixture.database->compile(u"SELECT count(*) FROM remote_content"_s);
    QVERIFY(need(count.next()));
    QCOMPARE(count.integer(0), 0);
}

void TestPictureStore::aMessageThatIsGoneKeepsNothing()
{
    StoreFixture fixture;
    COMPARE_ERROR(PictureStore(*fixture.database).keep(MessageKey(4711), { pictureAt(u"https://a.example/1"_s) }),
                  ErrorCode::NoSuchMessage);
}

void TestPictureStore::picturesAreInACopyOfTheStore()
{
    StoreFixture fixture;
    const MessageKey key = fixture.add("Subject: one\r\n\r\n");
    const RemotePictureList pictures { pictureAt(u"https://a.example/1"_s) };
    VERIFY_OK(PictureStore(*fixture.database).keep(key, pictures));
    VERIFY_OK(fixture.database->commit());
    const QString copy = fixture.folder() + u"/copy.sqlite"_s;
    VERIFY_OK(fixture.database->copyTo(copy));
    const auto copied = need(Database::open(copy, Database::Mode::Writer));
    QCOMPARE(need(PictureStore(*copied).pictures(key)), pictures);
}

void TestPictureStore::consentIsGivenAndWithdrawn()
{
    StoreFixture fixture;
    PictureStore store(*fixture.database);
    QVERIFY(need(store.consents()).isEmpty());
    VERIFY_OK(store.consent({ u"News@Sail.example"_s, noon, false }));
    VERIFY_OK(store.consent({ u"anna@posteo.example"_s, noon, true }));
    VERIFY_OK(store.consent({ u"news@sail.example"_s, noon, true }));
    QCOMPARE(need(store.consents()),
             (QList<PictureConsent> { { u"anna@posteo.example"_s, noon, true }, { u"news@sail.example"_s, noon, true } }));
    VERIFY_OK(store.withdraw(u"NEWS@sail.example"_s));
    VERIFY_OK(store.withdraw(u"nobody@sail.example"_s));
    QCOMPARE(need(store.consents()).size(), 1);
}

void TestPictureStore::everyFailureHasAName()
{
    for (const PictureFailure failure :
         { PictureFailure::Unreachable, PictureFailure::NotEncrypted, PictureFailure::PrivateAddress, PictureFailure::Refused,
           PictureFailure::NotAPicture, PictureFailure::TooLarge })
        QCOMPARE(pictureFailureNamed(pictureFailureName(failure)), failure);
    QCOMPARE(pictureFailureNamed(u"unheard of"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestPictureStore)

} // namespace tst_picturestore

#include "tst_picturestore.moc"
