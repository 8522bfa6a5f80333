// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace Restante {

/// Contacts of one file, and fields of one kind in a contact, that are read.
inline constexpr int maximumContacts = 200;
inline constexpr int maximumContactFields = 50;

/// A vCard (RFC 6350; 3.0, RFC 2426; 2.1). What it refers to by address is never fetched.
struct Contact {
    enum class Place { Other, Home, Work, Mobile, Fax };
    struct Field {
        QString value;
        Place place = Place::Other;

        bool operator==(const Field &) const = default;
    };

    QString name; ///< FN, else put together from N, else the organisation or the first address
    QString nickname;
    QString organisation;
    QString title;
    QList<Field> addresses; ///< of mail
    QList<Field> phones;
    QList<Field> places; ///< postal, lines parted by LF
    QList<Field> pages;  ///< URL
    QDate birthday;
    QString note;
    QByteArray picture;            ///< PHOTO or LOGO as octets; empty: none
    bool pictureElsewhere = false; ///< its PHOTO is an address on the network

    bool operator==(const Contact &) const = default;
};

/// Empty: no contact in it. `more`: how many were left out.
struct Contacts {
    QList<Contact> contacts;
    qsizetype more = 0;
};
Contacts readContacts(QByteArrayView octets);

} // namespace Restante
