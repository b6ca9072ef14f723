// @ts-check
/* The page of one text: shows it as it will be sent, its fields to be copied one by one, and what is still open. */
(() => {
    const editor = acquireVsCodeApi();
    /** @param {string} id */
    const part = (id) => {
        const found = document.getElementById(id);
        if (!found) throw new Error(`The page has no ${id}.`);
        return found;
    };
    const tabs = ['text', 'fields', 'open'].map((name) => ({ name, tab: part(`tab-${name}`), panel: part(`panel-${name}`) }));
    const fields = part('fields');
    const open = part('open');
    const portal = part('portal');
    const paperPanel = part('panel-text');
    const shadow = paperPanel.attachShadow({ mode: 'open' });

    /** What the page is to show again once its window was closed: which text, which way to look at it, and how far it was read. */
    const kept = { params: null, tab: 'text', top: 0, ...editor.getState() };
    const keep = () => editor.setState(kept);
    /** Where to go on reading; known until the text is shown for the first time. */
    let startsAt = kept.top;

    /** @param {string} name */
    const select = (name) => {
        for (const each of tabs) {
            const isChosen = each.name === name;
            each.tab.setAttribute('aria-selected', String(isChosen));
            each.tab.tabIndex = isChosen ? 0 : -1;
            each.panel.hidden = !isChosen;
        }
        kept.tab = name;
        keep();
        if (name === 'text') paperPanel.scrollTop = kept.top;
    };
    let waiting = 0;
    paperPanel.addEventListener('scroll', () => {
        kept.top = paperPanel.scrollTop;
        clearTimeout(waiting);
        waiting = window.setTimeout(keep, 200);
    });

    /** The paper is dark where the editor is. */
    const takeLook = () => {
        const { classList } = document.body;
        const isDark = classList.contains('vscode-dark') || classList.contains('vscode-high-contrast');
        paperPanel.classList.toggle('dark', isDark && !classList.contains('vscode-high-contrast-light'));
    };
    new MutationObserver(takeLook).observe(document.body, { attributes: true, attributeFilter: ['class'] });
    takeLook();

    for (const [index, { name, tab }] of tabs.entries()) {
        tab.addEventListener('click', () => select(name));
        tab.addEventListener('keydown', (event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            const next = step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
            if (!next) return;
            event.preventDefault();
            select(next.name);
            next.tab.focus();
        });
    }
    part('export').addEventListener('click', () => {
        const format = part('format');
        if (format instanceof HTMLSelectElement) editor.postMessage({ kind: 'export', format: format.value });
    });
    portal.addEventListener('click', () => editor.postMessage({ kind: 'portal' }));

    /** Links within the text lead to places that the page around it does not see. */
    shadow.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
        if (!link) return;
        event.preventDefault();
        const target = shadow.getElementById(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)));
        target?.scrollIntoView({ block: 'start' });
    });

    /** @param {string} style @param {string} body @param {string} language */
    const showText = (style, body, language) => {
        const parsed = new DOMParser().parseFromString(body, 'text/html');
        const paper = document.createElement('div');
        paper.className = 'paper';
        paper.lang = language;
        paper.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        shadow.adoptedStyleSheets = [sheet];
        const top = startsAt || paperPanel.scrollTop;
        startsAt = 0;
        shadow.replaceChildren(paper);
        paperPanel.scrollTop = top;
    };

    /** @param {readonly { number: string, label: string, copy: string }[]} shown */
    const showFields = (shown) => {
        const { copy = '', copied = '' } = fields.dataset;
        fields.replaceChildren(
            ...shown.map((field, index) => {
                const item = document.createElement('li');
                const heading = document.createElement('h2');
                heading.textContent = [field.number, field.label].filter((text) => text !== '').join(' ');
                const text = document.createElement('pre');
                text.textContent = field.copy;
                const button = document.createElement('button');
                button.type = 'button';
                button.textContent = copy;
                button.setAttribute('aria-label', `${copy}: ${heading.textContent}`);
                button.addEventListener('click', () => {
                    editor.postMessage({ kind: 'copy', field: index });
                    button.textContent = copied;
                    setTimeout(() => (button.textContent = copy), 2000);
                });
                item.append(heading, button, text);
                return item;
            }),
        );
    };

    /** @param {readonly { label: string, place: object | null }[]} shown */
    const showOpen = (shown) => {
        part('nothing-open').hidden = shown.length > 0;
        part('how-to-close').hidden = !shown.some(({ place }) => place !== null);
        open.replaceChildren(
            ...shown.map((field, index) => {
                const item = document.createElement('li');
                if (field.place === null) {
                    item.textContent = field.label;
                    return item;
                }
                const button = document.createElement('button');
                button.type = 'button';
                button.className = 'link';
                button.textContent = field.label;
                button.addEventListener('click', () => editor.postMessage({ kind: 'open', field: index }));
                item.append(button);
                return item;
            }),
        );
    };

    /** What each part shows: one that says the same as before stays as it is, with what is focused in it. */
    const shown = new Map();
    /** @template T @param {string} name @param {T} value @param {(value: T) => void} show */
    const showAnew = (name, value, show) => {
        const text = JSON.stringify(value);
        if (shown.get(name) === text) return;
        shown.set(name, text);
        show(value);
    };

    window.addEventListener('message', ({ data }) => {
        part('state').textContent = data.state ?? '';
        part('state').classList.toggle(
            'draft',
            data.kind !== 'show' || data.preview.draft !== undefined || !data.preview.certainty.certain,
        );
        if (data.kind !== 'show') return;
        const { preview, params, openTab } = data;
        const heading = preview.subtitle === '' ? preview.title : preview.subtitle;
        part('title').textContent = heading;
        part('title').title = heading;
        part('tab-open').textContent = openTab;
        portal.hidden = preview.portal === undefined;
        showAnew('text', [preview.style, preview.body, preview.language], (text) => showText(...text));
        showAnew('fields', preview.fields, showFields);
        showAnew('open', preview.open, showOpen);
        kept.params = params;
        keep();
    });
    select(kept.tab);
    editor.postMessage({ kind: 'ready' });
})();
