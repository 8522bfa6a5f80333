// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bodychoice.h"

#include <algorithm>
#include <array>

namespace Restante {

namespace {

bool isInlineMedia(const Entity &entity)
{
    return entity.mediaType.startsWith("image/") || entity.mediaType.startsWith("audio/")
        || entity.mediaType.startsWith("video/");
}

bool isBodyText(const Entity &entity)
{
    return entity.mediaType == "text/plain" || entity.mediaType == "text/html";
}

/// Kinds of text that read well as they are.
bool readsAsText(const Entity &entity)
{
    static constexpr auto types = std::to_array<QByteArrayView>(
        { "text/markdown", "text/x-markdown", "text/enriched", "text/richtext", "text/x-patch", "text/x-diff", "text/unknown" });
    return entity.disposition != Entity::Disposition::Attachment
        && std::ranges::find(types, QByteArrayView(entity.mediaType)) != types.end();
}

/// The algorithm of RFC 8621 with its own names. A null list: that form has no place for more (`null` there).
class Chooser
{
public:
    explicit Chooser(const EntityTree &tree)
        : m_tree(tree)
    {}

    BodyChoice choose()
    {
        const Entity &root = m_tree.root();
        if (root.isMultipart() && !root.children.isEmpty())
            parseStructure(root, false, &m_choice.html, &m_choice.plain);
        else
            place(0, true, "multipart/mixed", false, m_htmlEnd, m_plainEnd);
        return std::move(m_choice);
    }

private:
    using List = QList<int> *;

    void parseStructure(const Entity &multipart, bool inAlternative, List html, List plain)
    {
        const bool isAlternative = multipart.mediaType == "multipart/alternative";
        const qsizetype htmlBefore = html ? html->size() : -1;
        const qsizetype plainBefore = plain ? plain->size() : -1;
        const int rootChild = rootOf(multipart);
        List htmlHere = html;
        List plainHere = plain;
        for (const int child : multipart.children) {
            const Entity &entity = m_tree.entities[child];
            if (entity.isMultipart() && !entity.children.isEmpty())
                parseStructure(entity, inAlternative || isAlternative, htmlHere, plainHere);
            else
                place(child, child == rootChild, multipart.mediaType, inAlternative, htmlHere, plainHere);
        }
        if (isAlternative && !inAlternative && htmlHere && plainHere) {
            // Only one form was given: it stands for the other as well. (Within an alternative that is for the outer one to say.)
            if (plainBefore == plainHere->size() && htmlBefore != htmlHere->size())
                plainHere->append(htmlHere->sliced(htmlBefore));
            else if (htmlBefore == htmlHere->size() && plainBefore != plainHere->size())
                htmlHere->append(plainHere->sliced(plainBefore));
        }
    }

    /// The child that counts as the first: of a multipart/related the one that start= names (RFC 2387 3.2).
    int rootOf(const Entity &multipart) const
    {
        if (multipart.mediaType == "multipart/related" && !multipart.rootId.isEmpty()) {
            for (const int child : multipart.children) {
                if (m_tree.entities[child].contentId == multipart.rootId)
                    return child;
            }
        }
        return multipart.children.value(0, -1);
    }

    void place(int index, bool isFirst, QByteArrayView multipartType, bool inAlternative, List &html, List &plain)
    {
        const Entity &entity = m_tree.entities[index];
        const bool isInline = entity.disposition != Entity::Disposition::Attachment
            && (isBodyText(entity) || isInlineMedia(entity))
            && (isFirst || (multipartType != "multipart/related" && (isInlineMedia(entity) || entity.name.isEmpty())));
        const bool isPlain = entity.mediaType == "text/plain";
        if (!isInline || isInlineMedia(entity)) {
            m_choice.attachments.append(index);
            return;
        }
        if (multipartType == "multipart/alternative") {
            if (List form = isPlain ? plain : html)
                form->append(index);
            else
                m_choice.attachments.append(index); // no form has a place for it, but it must be within reach
            return;
        }
        if (inAlternative && html && plain) // the first text says which of the forms this piece is
            (isPlain ? html : plain) = nullptr;
        if (plain)
            plain->append(index);
        if (html)
            html->append(index);
    }

    const EntityTree &m_tree;
    BodyChoice m_choice;
    List m_htmlEnd = &m_choice.html;
    List m_plainEnd = &m_choice.plain;
};

} // namespace

BodyChoice chooseBodies(const EntityTree &tree)
{
    BodyChoice choice = Chooser(tree).choose();
    const auto hasType = [&](const QList<int> &list, QByteArrayView type) {
        return std::ranges::any_of(list, [&](int index) { return tree.entities[index].mediaType == type; });
    };
    if (choice.plain.isEmpty() && choice.html.isEmpty()) {
        const auto text = std::ranges::find_if(choice.attachments, [&](int index) { return readsAsText(tree.entities[index]); });
        if (text != choice.attachments.end()) {
            choice.plain.append(*text);
            choice.attachments.erase(text);
        }
        return choice;
    }
    if (!hasType(choice.html, "text/html"))
        choice.html.clear();
    if (!hasType(choice.plain, "text/plain"))
        choice.plain.clear();
    return choice;
}

} // namespace Restante
