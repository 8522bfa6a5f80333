// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a page that people can see, or of what is selected in it: for an answer, which must not carry home what its writer
// never saw (EFAIL, "Johnny"). Runs beside the page, in a world of its own. What cannot be judged for sure counts as hidden.
(() => {
    const mostCharacters = 1024 * 1024;
    const mostNodes = 200000;
    const smallestFont = 3; // pixels
    const leastContrast = 1.3; // WCAG 2.1
    let nodesLeft = mostNodes;
    let text = '';

    function rgba(colour) {
        const numbers = (colour.match(/[\d.]+/g) || []).map(Number);
        return numbers.length < 3 ? null : [numbers[0], numbers[1], numbers[2], numbers.length > 3 ? numbers[3] : 1];
    }
    function over(upper, lower) {
        return [0, 1, 2].map(i => upper[i] * upper[3] + lower[i] * (1 - upper[3])).concat([1]);
    }
    function luminance(colour) {
        const [r, g, b] = colour.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    function contrast(a, b) {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
    }

    function page(document) {
        const view = document.defaultView;
        const root = document.documentElement;
        const verdicts = new Map();
        const width = Math.max(root.scrollWidth, view.innerWidth);
        const height = Math.max(root.scrollHeight, view.innerHeight);
        const selection = view.getSelection();
        const ranges = [];
        for (let i = 0; selection && i < selection.rangeCount; ++i)
            ranges.push(selection.getRangeAt(i));

        /// Of an element and all around it: hidden, its ground (null: a picture), and the rectangle it is seen through.
        function verdict(element) {
            if (!element)
                return { hidden: false, ground: [255, 255, 255, 1], left: 0, top: 0, right: width, bottom: height };
            const known = verdicts.get(element);
            if (known)
                return known;
            const around = verdict(element.parentElement);
            const style = view.getComputedStyle(element);
            const box = Object.assign({}, around);
            box.hidden = around.hidden || style.display === 'none' || parseFloat(style.opacity) < 0.1 || style.clipPath !== 'none'
                || style.clip !== 'auto' || style.maskImage !== 'none' || style.filter.includes('opacity')
                || style.contentVisibility === 'hidden';
            const own = rgba(style.backgroundColor);
            if (style.backgroundImage !== 'none')
                box.ground = null;
            else if (own && own[3] > 0)
                box.ground = own[3] >= 1 ? own : around.ground && over(own, around.ground);
            const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
            if (clips && element !== root && element !== document.body) {
                const rect = element.getBoundingClientRect();
                box.left = Math.max(box.left, rect.left + view.scrollX);
                box.top = Math.max(box.top, rect.top + view.scrollY);
                if (!scrolls(style.overflowX) || rect.width < 1)
                    box.right = Math.min(box.right, rect.right + view.scrollX);
                if (!scrolls(style.overflowY) || rect.height < 1)
                    box.bottom = Math.min(box.bottom, rect.bottom + view.scrollY);
            }
            verdicts.set(element, box);
            return box;
        }
        /// What can be scrolled into sight is not hidden, if there is any room to see it through.
        function scrolls(overflow) { return overflow === 'auto' || overflow === 'scroll'; }

        function isSeen(node) {
            const element = node.parentElement;
            const box = verdict(element);
            const style = view.getComputedStyle(element);
            if (box.hidden || style.visibility !== 'visible' || parseFloat(style.fontSize) < smallestFont)
                return false;
            const ink = rgba(style.webkitTextFillColor) || rgba(style.color);
            if (!ink || ink[3] < 0.1)
                return false;
            const ground = box.ground;
            if (ground && contrast(over(ink, ground), ground) < leastContrast)
                return false;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const rect of range.getClientRects()) {
                const left = Math.max(rect.left + view.scrollX, box.left);
                const right = Math.min(rect.right + view.scrollX, box.right);
                const top = Math.max(rect.top + view.scrollY, box.top);
                const bottom = Math.min(rect.bottom + view.scrollY, box.bottom);
                if (right - left >= 1 && bottom - top >= smallestFont)
                    return true;
            }
            return false;
        }

        function selected(node) {
            if (!anySelected)
                return node.data;
            let words = '';
            for (const range of ranges) {
                if (!range.intersectsNode(node))
                    continue;
                const from = range.startContainer === node ? range.startOffset : 0;
                const to = range.endContainer === node ? range.endOffset : node.length;
                words += node.data.slice(from, to);
            }
            return words;
        }

        let mark = ''; // of a quotation
        let bullet = '';
        function breakLine(lines) {
            if (text && !text.endsWith('\n'.repeat(lines)))
                text += '\n'.repeat(lines - (text.endsWith('\n') ? 1 : 0));
        }
        function write(words) {
            if (!text || text.endsWith('\n'))
                text += mark + bullet;
            bullet = '';
            text += words;
        }
        function walk(parent) {
            for (let node = parent.firstChild; node && text.length < mostCharacters; node = node.nextSibling) {
                if (--nodesLeft < 0)
                    return;
                if (node.nodeType === Node.TEXT_NODE) {
                    let words = selected(node);
                    if (!words || !isSeen(node))
                        continue;
                    if (!view.getComputedStyle(node.parentElement).whiteSpace.startsWith('pre'))
                        words = words.replace(/[ \t\n\r\f]+/g, ' ');
                    if (!text || /\s$/.test(text))
                        words = words.replace(/^ +/, '');
                    for (const [i, line] of words.split('\n').entries()) {
                        if (i > 0)
                            text += '\n';
                        if (line)
                            write(line);
                    }
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                    element(node);
                }
            }
        }
        function element(node) {
            const name = node.localName;
            if (name === 'br') {
                text += '\n';
                return;
            }
            if (name === 'iframe') {
                if (node.contentDocument && node.contentDocument.body) {
                    breakLine(2);
                    page(node.contentDocument);
                }
                return;
            }
            const display = view.getComputedStyle(node).display;
            if (display === 'none' || name === 'style' || name === 'title')
                return;
            const isBlock = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('table-');
            const lines = /^(p|h[1-6]|blockquote|ul|ol|pre)$/.test(name) ? 2 : isBlock || display === 'table-row' ? 1 : 0;
            if (lines)
                breakLine(lines);
            if (display === 'table-cell' && text && !/\s$/.test(text))
                text += ' ';
            const before = mark;
            if (name === 'blockquote')
                mark = mark ? '>' + mark : '> ';
            bullet = name === 'li' ? '- ' : bullet;
            walk(node);
            mark = before;
            bullet = name === 'li' ? '' : bullet;
            if (lines)
                breakLine(lines);
        }
        if (document.body)
            walk(document.body);
    }

    function hasSelection(document) {
        const selection = document.defaultView.getSelection();
        return selection && !selection.isCollapsed
            || [...document.querySelectorAll('iframe')].some(frame => frame.contentDocument && hasSelection(frame.contentDocument));
    }
    const anySelected = hasSelection(document);
    page(document);
    return text.slice(0, mostCharacters);
})()
