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
    const shadow = part('panel-text').attachShadow({ mode: 'open' });

    /** @param {string} name */
    const select = (name) => {
        for (const each of tabs) {
            const isChosen = each.name === name;
            each.tab.setAttribute('aria-selected', String(isChosen));
            each.tab.tabIndex = isChosen ? 0 : -1;
            each.panel.hidden = !isChosen;
        }
    };
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

    /** @param {readonly string[]} styles @param {string} body @param {string} language */
    const showText = (styles, body, language) => {
        const parsed = new DOMParser().parseFromString(body, 'text/html');
        const paper = document.createElement('div');
        paper.className = 'paper';
        paper.lang = language;
        paper.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
        shadow.adoptedStyleSheets = styles.map((style) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(
                style
                    .replaceAll(':root', ':host')
                    .replaceAll(/(^|\n)html\{/g, '$1:host{')
                    .replaceAll(/(^|\n)body\{/g, '$1.paper{'),
            );
            return sheet;
        });
        shadow.replaceChildren(paper);
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
                });
                item.append(heading, button, text);
                return item;
            }),
        );
    };

    /** @param {readonly { label: string, place: object | null }[]} shown */
    const showOpen = (shown) => {
        part('nothing-open').hidden = shown.length > 0;
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

    window.addEventListener('message', ({ data }) => {
        part('state').textContent = data.state ?? '';
        if (data.kind !== 'show') return;
        const { preview } = data;
        part('title').textContent = preview.subtitle === '' ? preview.title : preview.subtitle;
        part('state').classList.toggle('draft', preview.draft !== undefined);
        portal.hidden = preview.portal === undefined;
        const top = document.documentElement.scrollTop;
        showText(preview.styles, preview.body, preview.language);
        showFields(preview.fields);
        showOpen(preview.open);
        document.documentElement.scrollTop = top;
    });
    editor.postMessage({ kind: 'ready' });
})();
