// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/contact.h"

#include "mail/contentlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype longestContactAddress = 1000;
constexpr qsizetype longestNote = 4000;

Contact::Place placeOf(const ContentLine &line)
{
    const QList<QByteArray> types = line.parameter("TYPE");
    if (types.contains("fax"))
        return Contact::Place::Fax;
    if (types.contains("cell") || types.contains("mobile"))
        return Contact::Place::Mobile;
    if (types.contains("work"))
        return Contact::Place::Work;
    return types.contains("home") ? Contact::Place::Home : Contact::Place::Other;
}

void add(QList<Contact::Field> &fields, const ContentLine &line, const QString &value)
{
    if (fields.size() < maximumContactFields && !value.trimmed().isEmpty())
        fields.append({ value.trimmed(), placeOf(line) });
}

/// "Prefix Given Additional Family, Suffix" of N's family; given; additional; prefixes; suffixes.
QString nameOf(const ContentLine &line)
{
    const QStringList fields = line.fields(longestName);
    QStringList words;
    for (const int place : { 3, 1, 2, 0 }) {
        if (const QString word = fields.value(place).trimmed(); !word.isEmpty())
            words += word;
    }
    const QString suffix = fields.value(4).trimmed();
    return words.join(u' ') + (suffix.isEmpty() ? QString() : u", "_s + suffix);
}

/// Lines of ADR: box; extended; street; town; region; code; country.
QString placeLines(const ContentLine &line)
{
    const QStringList fields = line.fields(longestContactAddress);
    const QString town = QString(fields.value(5).trimmed() + u' ' + fields.value(3).trimmed()).trimmed();
    QStringList lines;
    for (const QString &each : { fields.value(0), fields.value(1), fields.value(2), town, fields.value(4), fields.value(6) }) {
        if (!each.trimmed().isEmpty())
            lines += each.trimmed();
    }
    return lines.join(u'\n');
}

void readPicture(Contact &contact, const ContentLine &line)
{
    const QList<QByteArray> encodings = line.parameter("ENCODING");
    const bool isBase64 = encodings.contains("b") || encodings.contains("base64") || line.parameter("TYPE").contains("base64");
    if (isBase64) {
        QByteArray digits = line.value;
        digits.removeIf([](char c) { return c == ' ' || c == '\t'; });
        contact.picture = QByteArray::fromBase64(digits);
    } else if (line.value.left(5).toLower() == "data:" && line.value.contains(";base64,")) {
        contact.picture = QByteArray::fromBase64(line.value.sliced(line.value.indexOf(',') + 1));
    } else {
        contact.pictureElsewhere = true;
    }
}

QDate birthdayOf(const QByteArray &value)
{
    const QString digits = QString::fromLatin1(value.left(10)).remove(u'-');
    return QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
}

void readLine(Contact &contact, const ContentLine &line, QString &structuredName)
{
    const QByteArray &name = line.name;
    if (name == "FN")
        contact.name = line.text(longestName).simplified();
    else if (name == "N")
        structuredName = nameOf(line);
    else if (name == "NICKNAME")
        contact.nickname = line.text(longestName).simplified();
    else if (name == "ORG")
        contact.organisation = line.fields(longestName).filter(QRegularExpression(u"\\S"_s)).join(u", "_s);
    else if (name == "TITLE")
        contact.title = line.text(longestName).simplified();
    else if (name == "EMAIL")
        add(contact.addresses, line, line.text(longestContactAddress));
    else if (name == "TEL")
        add(contact.phones, line, line.text(longestName).replace(QRegularExpression(u"^tel:"_s), QString()));
    else if (name == "ADR")
        add(contact.places, line, placeLines(line));
    else if (name == "URL")
        add(contact.pages, line, line.text(longestContactAddress));
    else if (name == "BDAY")
        contact.birthday = birthdayOf(line.value);
    else if (name == "NOTE")
        contact.note = line.text(longestNote).trimmed();
    else if ((name == "PHOTO" || name == "LOGO") && contact.picture.isEmpty())
        readPicture(contact, line);
}

} // namespace

Contacts readContacts(QByteArrayView octets)
{
    Contacts result;
    Contact contact;
    QString structuredName;
    int depth = 0; // an AGENT of vCard 2.1 holds a card of its own
    const ContentLines lines = readContentLines(octets);
    for (const ContentLine &line : lines.lines) {
        const bool isCard = line.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            if (++depth == 1) {
                contact = {};
                structuredName.clear();
            }
        } else if (line.name == "END" && isCard) {
            if (--depth != 0) {
                depth = qMax(depth, 0);
                continue;
            }
            if (contact.name.isEmpty())
                contact.name = !structuredName.isEmpty() ? structuredName
                    : !contact.organisation.isEmpty()    ? contact.organisation
                                                         : contact.addresses.value(0).value;
            if (result.contacts.size() < maximumContacts)
                result.contacts.append(contact);
            else
                ++result.more;
        } else if (depth == 1) {
            readLine(contact, line, structuredName);
        }
    }
    return result;
}

} // namespace Restante
