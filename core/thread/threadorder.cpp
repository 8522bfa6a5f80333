// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread/threadorder.h"

#include "base/sha256.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <tuple>
#include <vector>

namespace Restante {

namespace {

/// No thread of people goes deeper; a longer way up is taken for a loop, which bounds what hostile references cost.
constexpr int maximumDepth = 500;
/// The first names the conversation, the last ones what is answered.
constexpr qsizetype maximumReferences = 20;

/// The containers of the algorithm: one for each identifier, with or without a message (then it is a dummy), bound to their
/// parents.
class ThreadTree
{
public:
    explicit ThreadTree(const QList<ThreadEntry> &entries)
        : m_entries(entries)
    {
        for (int entry = 0; entry < int(entries.size()); ++entry) // (1)
            link(entry);
        gather();        // (2), (3)
        joinBySubject(); // (5)
    }

    QList<ThreadPlace> flattened()
    {
        for (Node &node : m_nodes)
            sort(node.children); // (4), (6)
        sort(m_roots);
        QList<ThreadPlace> places;
        std::vector<std::pair<int, int>> open; // node, depth
        const auto push = [&open](const std::vector<int> &nodes, int depth) {
            for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
                open.emplace_back(*node, depth);
        };
        push(m_roots, 0);
        while (!open.empty()) {
            const auto [node, depth] = open.back();
            open.pop_back();
            if (!isDummy(node))
                places.append({ entryOf(node).key, depth });
            push(at(node).children, isDummy(node) ? depth : depth + 1);
        }
        return places;
    }

private:
    struct Node {
        int entry = -1; ///< none: a dummy
        int parent = -1;
        std::vector<int> children;
    };

    Node &at(int node) { return m_nodes[std::size_t(node)]; }
    bool isDummy(int node) { return at(node).entry < 0; }
    const ThreadEntry &entryOf(int node) { return m_entries[at(node).entry]; }

    int make(int entry)
    {
        m_nodes.push_back({ .entry = entry, .parent = -1, .children = {} });
        return int(m_nodes.size()) - 1;
    }

    int nodeOf(quint64 identifier)
    {
        const auto found = m_byIdentifier.constFind(identifier);
        if (found != m_byIdentifier.cend())
            return *found;
        const int node = make(-1);
        m_byIdentifier.insert(identifier, node);
        return node;
    }

    int nodeFor(int entry)
    {
        const auto identifier = m_entries[entry].identifier;
        if (identifier == 0)
            return make(entry);
        const int node = nodeOf(identifier);
        if (!isDummy(node)) // an identifier that two messages bear is the first one's
            return make(entry);
        at(node).entry = entry;
        return node;
    }

    bool mayBind(int child, int parent)
    {
        int steps = 0;
        for (int node = parent; node >= 0; node = at(node).parent) {
            if (node == child || ++steps == maximumDepth)
                return false;
        }
        return true;
    }

    void link(int entry)
    {
        int parent = -1;
        for (const auto identifier : m_entries[entry].references) {
            const int node = nodeOf(identifier);
            if (parent >= 0 && at(node).parent < 0 && mayBind(node, parent))
                at(node).parent = parent;
            parent = node;
        }
        const int node = nodeFor(entry);
        at(node).parent = -1; // what another message's references said of it was a guess
        if (parent >= 0 && mayBind(node, parent))
            at(node).parent = parent;
    }

    /// Dummies go, their children take their place; one at the top stays where it holds several together.
    void gather()
    {
        QHash<int, std::vector<int>> orphans; // by the topmost dummy above them
        std::vector<int> dummies;
        const int count = int(m_nodes.size());
        for (int node = 0; node < count; ++node) {
            if (isDummy(node))
                continue;
            int above = at(node).parent, top = -1;
            while (above >= 0 && isDummy(above)) {
                top = above;
                above = at(above).parent;
            }
            if (above >= 0) {
                at(above).children.push_back(node);
            } else if (top < 0) {
                m_roots.push_back(node);
            } else {
                auto &siblings = orphans[top];
                if (siblings.empty())
                    dummies.push_back(top);
                siblings.push_back(node);
            }
        }
        for (const int dummy : dummies) {
            auto &siblings = orphans[dummy];
            if (siblings.size() == 1) {
                m_roots.push_back(siblings.front());
                continue;
            }
            at(dummy).children = siblings;
            m_roots.push_back(dummy);
        }
    }

    /// The message a root is dated and named by.
    const ThreadEntry &firstOf(int node)
    {
        while (isDummy(node)) {
            node = *std::ranges::min_element(at(node).children, {},
                                             [this](int child) { return std::tuple(firstOf(child).date, firstOf(child).key); });
        }
        return entryOf(node);
    }

    bool answers(int node) { return !isDummy(node) && entryOf(node).answers; }

    void joinBySubject()
    {
        sort(m_roots);
        QHash<QString, int> named;
        for (const int root : std::as_const(m_roots)) {
            const QString &subject = firstOf(root).baseSubject;
            if (subject.isEmpty())
                continue;
            const auto other = named.find(subject);
            if (other == named.end())
                named.insert(subject, root);
            else if ((isDummy(root) && !isDummy(*other)) || (answers(*other) && !answers(root)))
                *other = root;
        }
        std::vector<int> added;
        for (const int root : std::as_const(m_roots)) {
            const auto other = named.find(firstOf(root).baseSubject);
            if (other != named.end() && *other != root)
                join(root, *other, added);
        }
        m_roots.insert(m_roots.end(), added.begin(), added.end());
        std::erase_if(m_roots, [this](int root) { return m_joined.contains(root); });
    }

    void join(int root, int &other, std::vector<int> &added)
    {
        m_joined.insert(root);
        if (isDummy(other) && isDummy(root)) {
            auto &children = at(other).children;
            children.insert(children.end(), at(root).children.begin(), at(root).children.end());
        } else if (isDummy(other) || (answers(root) && !answers(other))) {
            at(other).children.push_back(root);
        } else { // neither answers the other: side by side
            const int both = make(-1);
            at(both).children = { other, root };
            m_joined.insert(other);
            added.push_back(both);
            other = both;
        }
    }

    void sort(std::vector<int> &nodes)
    {
        if (nodes.size() > 1)
            std::ranges::sort(nodes, {}, [this](int node) { return std::tuple(firstOf(node).date, firstOf(node).key); });
    }

    const QList<ThreadEntry> &m_entries;
    std::vector<Node> m_nodes;
    QHash<quint64, int> m_byIdentifier;
    QSet<int> m_joined; ///< former roots
    std::vector<int> m_roots;
};

} // namespace

QList<ThreadPlace> threadOrder(const QList<ThreadEntry> &entries)
{
    return ThreadTree(entries).flattened();
}

quint64 identifierHash(const QString &identifier)
{
    return qFromBigEndian<quint64>(Sha256::of(identifier.toUtf8()).constData());
}

QList<quint64> referencesOf(const MessageHeader &header)
{
    // In-Reply-To is what older programs write instead; where both are there, References ends with it.
    const QStringList &identifiers = header.references.isEmpty() ? header.inReplyTo : header.references;
    QList<quint64> hashes;
    for (qsizetype i = 0; i < identifiers.size(); ++i) {
        if (i == 0 || i > identifiers.size() - maximumReferences)
            hashes.append(identifierHash(identifiers[i]));
    }
    if (header.references.isEmpty() && hashes.size() > 1)
        hashes.resize(1); // the first one of several
    return hashes;
}

} // namespace Restante
