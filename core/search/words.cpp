// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include <QChar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Longer runs of letters are base64 and the like; their beginning is enough to find them.
constexpr qsizetype maximumWord = 64;

/// Letters that have no decomposition but that nobody types.
QStringView replacement(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    case U'ς':
        return u"σ";
    // Arabic letters that are typed one for the other, and their Persian and Urdu shapes
    case U'ى':
    case U'ی':
        return u"ي";
    case U'ة':
    case U'ە':
        return u"ه";
    case U'ک':
        return u"ك";
    default:
        return {};
    }
}

bool isRunLetter(char32_t c)
{
    if (c < 0x0E00)
        return false;
    if (c == 0x3005 || c == 0x30FC || c == 0x303B) // 々 ー 〻 are of no script of their own
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

/// Accents, points and harakat go; vowel signs of the Indic and South-East Asian scripts are letters of the word.
bool isAccent(char32_t c)
{
    if (!QChar::isMark(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Common:
        return true;
    default:
        return false;
    }
}

/// Joins what is written in two code points (half-width and macOS file names): か + ゛, ᄒ + ᅡ + ᆫ.
char32_t composed(char32_t before, char32_t c)
{
    constexpr char32_t leading = 0x1100, vowel = 0x1161, trailing = 0x11A7, syllable = 0xAC00;
    if (c >= vowel && c < vowel + 21 && before >= leading && before < leading + 19)
        return syllable + ((before - leading) * 21 + (c - vowel)) * 28;
    if (c > trailing && c < trailing + 28 && before >= syllable && before < syllable + 11172 && (before - syllable) % 28 == 0)
        return before + (c - trailing);
    if (c == 0x3099 || c == 0x309A) {
        const char32_t pair[] = { before, c };
        const QString joined = QString::fromUcs4(pair, 2).normalized(QString::NormalizationForm_C);
        if (joined.size() == 1)
            return joined.front().unicode();
    }
    return 0;
}

/// Feeds the folded code points of a text, one by one.
template<typename Sink>
class Folder
{
public:
    explicit Folder(Sink &sink)
        : m_sink(sink)
    {}

    void add(char32_t c)
    {
        if (c < 0x80) {
            m_sink(c >= U'A' && c <= U'Z' ? c + 32 : c);
            return;
        }
        add(c, 0);
    }

private:
    void add(char32_t c, int depth)
    {
        const bool keepWhole =
            (c >= 0xAC00 && c < 0xD7A4) || (c >= 0x3040 && c < 0x3100); // syllables and kana are letters as they stand
        // Three levels are enough for every decomposition of Unicode 16.
        if (!keepWhole && depth < 3 && QChar::decompositionTag(c) != QChar::NoDecomposition) {
            const QString pieces = QChar::decomposition(c);
            const auto codePoints = pieces.toUcs4();
            for (const auto piece : codePoints) {
                if (piece < 0x80)
                    add(piece);
                else
                    add(piece, depth + 1);
            }
            return;
        }
        if (isAccent(c) && c != 0x3099 && c != 0x309A)
            return;
        const auto category = QChar::category(c);
        if (category == QChar::Other_Format || c == 0x0640) // soft hyphen, joiners, direction marks; kashida
            return;
        const char32_t lower = QChar::toCaseFolded(c);
        const auto instead = replacement(lower);
        if (instead.isEmpty()) {
            m_sink(lower);
        } else {
            for (const QChar letter : instead)
                m_sink(letter.unicode());
        }
    }

    Sink &m_sink;
};

/// The code point at `i`, which moves behind it; what is no character is a blank.
char32_t nextCodePoint(QStringView text, qsizetype &i)
{
    const QChar c = text[i++];
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++]);
    return U' ';
}

constexpr bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
}

/// Takes folded code points, gives words with their place in the text: out(word, start, end of its first letter, end).
template<typename Out>
class Cutter
{
public:
    explicit Cutter(Out &out)
        : m_out(out)
    {}

    /// What comes now was written between these.
    void setPlace(qsizetype start, qsizetype end)
    {
        m_start = start;
        m_end = end;
    }

    void operator()(char32_t c)
    {
        if (c < 0x80) {
            endRun(RunEnd::Complete);
            if (isAsciiWord(c))
                addToWord(c);
            else
                endWord();
            return;
        }
        if (m_inRun && addToRun(c))
            return;
        if (isRunLetter(c)) {
            endWord();
            m_inRun = true;
            push(c);
            return;
        }
        endRun(RunEnd::Complete);
        if (QChar::isLetterOrNumber(c) || (QChar::isMark(c) && !m_word.isEmpty())
            || QChar::category(c) == QChar::Other_PrivateUse)
            addToWord(c);
        else
            endWord();
    }

    /// Most words of most mail are ASCII: such a one is taken as a whole, and `i` moves behind it.
    bool takeAsciiWord(QStringView text, qsizetype &i)
    {
        if (m_inRun || !m_word.isEmpty())
            return false;
        qsizetype end = i;
        while (end < text.size() && isAsciiWord(text[end].unicode()))
            ++end;
        if (end == i || (end < text.size() && text[end].unicode() >= 0x80))
            return false;
        m_word.resize(qMin(end - i, maximumWord));
        std::ranges::transform(text.sliced(i, m_word.size()), m_word.begin(),
                               [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c; });
        m_wordStart = i;
        m_wordEnd = end;
        endWord();
        i = end;
        return true;
    }

    void finish(RunEnd runEnd)
    {
        endRun(runEnd);
        endWord();
    }

private:
    /// Vowel signs and tone marks belong to the letter before them; a mark may also complete a syllable.
    bool addToRun(char32_t c)
    {
        if (const char32_t whole = m_letters == 1 ? composed(m_last, c) : 0) {
            m_current.clear();
            m_current += QChar::fromUcs4(whole);
            m_last = whole;
            m_currentEnd = m_end;
            return true;
        }
        if (QChar::isMark(c)) {
            if (m_current.size() < maximumWord)
                m_current += QChar::fromUcs4(c);
            ++m_letters;
            m_currentEnd = m_end;
            return true;
        }
        return false;
    }

    void push(char32_t c)
    {
        if (!m_current.isEmpty()) {
            if (!m_previous.isEmpty())
                m_out(m_previous + m_current, m_previousStart, m_previousEnd, m_currentEnd);
            m_previous = m_current;
            m_previousStart = m_currentStart;
            m_previousEnd = m_currentEnd;
        }
        m_current.clear();
        m_current += QChar::fromUcs4(c);
        m_currentStart = m_start;
        m_currentEnd = m_end;
        m_last = c;
        m_letters = 1;
    }

    void endRun(RunEnd runEnd)
    {
        if (!m_inRun)
            return;
        if (!m_previous.isEmpty())
            m_out(m_previous + m_current, m_previousStart, m_previousEnd, m_currentEnd);
        if (m_previous.isEmpty() || runEnd == RunEnd::Complete)
            m_out(m_current, m_currentStart, m_currentEnd, m_currentEnd);
        m_previous.clear();
        m_current.clear();
        m_inRun = false;
    }

    void addToWord(char32_t c)
    {
        if (m_word.isEmpty())
            m_wordStart = m_start;
        m_wordEnd = m_end;
        if (m_word.size() < maximumWord)
            m_word += QChar::fromUcs4(c);
    }

    void endWord()
    {
        if (!m_word.isEmpty()) {
            m_out(m_word, m_wordStart, m_wordEnd, m_wordEnd);
            m_word.resize(0); // keeps its memory for the next
        }
    }

    Out &m_out;
    QString m_word;
    QString m_previous, m_current; ///< letters of a run, each with its marks
    char32_t m_last = 0;           ///< the code point m_current consists of while m_letters is 1
    int m_letters = 0;
    bool m_inRun = false;
    qsizetype m_start = 0, m_end = 0; ///< of what is taken now, as below in the text
    qsizetype m_wordStart = 0, m_wordEnd = 0;
    qsizetype m_previousStart = 0, m_previousEnd = 0;
    qsizetype m_currentStart = 0, m_currentEnd = 0;
};

template<typename Out>
void cut(QStringView text, RunEnd runEnd, Out &out)
{
    Cutter<Out> cutter(out);
    Folder<Cutter<Out>> folder(cutter);
    for (qsizetype i = 0; i < text.size();) {
        if (cutter.takeAsciiWord(text, i))
            continue;
        const auto start = i;
        const char32_t c = nextCodePoint(text, i);
        cutter.setPlace(start, i);
        folder.add(c);
    }
    cutter.finish(runEnd);
}

} // namespace

QStringList wordsOf(QStringView text, RunEnd runEnd)
{
    QStringList words;
    auto out = [&](const QString &word, qsizetype, qsizetype, qsizetype) { words.append(word); };
    cut(text, runEnd, out);
    return words;
}

QList<PlacedWord> placedWordsOf(QStringView text)
{
    QList<PlacedWord> words;
    auto out = [&](const QString &word, qsizetype start, qsizetype firstEnd, qsizetype end) {
        words.append({ .word = word, .start = start, .end = end, .firstEnd = firstEnd });
    };
    cut(text, RunEnd::Complete, out);
    return words;
}

bool isSingleRunLetter(QStringView word)
{
    const auto letters = word.toUcs4();
    return !letters.isEmpty() && isRunLetter(letters.front())
        && std::all_of(letters.begin() + 1, letters.end(), [](char32_t c) { return QChar::isMark(c); });
}

QString indexText(QStringView text, qsizetype maximum)
{
    text = text.first(qMin(text.size(), maximum));
    QString joined;
    joined.reserve(text.size() + text.size() / 8);
    auto out = [&](const QString &word, qsizetype, qsizetype, qsizetype) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += word;
    };
    cut(text, RunEnd::Complete, out);
    return joined;
}

QString foldedForOrder(QStringView text, qsizetype maximum)
{
    QString folded;
    bool blank = true; // leading blanks go, others become one
    auto out = [&](char32_t c) {
        if (QChar::isSpace(c)) {
            if (!blank)
                folded += u' ';
            blank = true;
        } else if (QChar::isPrint(c)) {
            folded += QChar::fromUcs4(c);
            blank = false;
        }
    };
    Folder<decltype(out)> folder(out);
    text = text.first(qMin(text.size(), 2 * maximum));
    for (qsizetype i = 0; i < text.size();)
        folder.add(nextCodePoint(text, i));
    folded.truncate(maximum);
    if (!folded.isEmpty() && folded.back().isHighSurrogate())
        folded.chop(1);
    return folded;
}

} // namespace Restante
