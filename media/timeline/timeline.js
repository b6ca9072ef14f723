// @ts-check
/* The page beside the text: shows the picture that it is given, says what was chosen and how wide it is. */
(() => {
    const editor = acquireVsCodeApi();
    const picture = document.getElementById('picture');
    const title = document.getElementById('title');
    const asOf = document.getElementById('as-of');
    const doubt = document.getElementById('doubt');
    if (!picture || !title || !asOf || !doubt) return;

    /** @param {Element} part */
    const choose = (part) => editor.postMessage({ kind: 'chosen', place: Number(part.getAttribute('data-place')) });

    /** @param {EventTarget | null} target */
    const partOf = (target) => (target instanceof Element ? target.closest('[data-place]') : null);

    picture.addEventListener('click', (event) => {
        const part = partOf(event.target);
        if (part) choose(part);
    });

    picture.addEventListener('keydown', (event) => {
        const part = partOf(event.target);
        if (!part) return;
        if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            choose(part);
            return;
        }
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const parts = [...picture.querySelectorAll('[data-place]')];
        const next = parts[parts.indexOf(part) + step];
        if (next instanceof SVGElement) next.focus();
    });

    /** A picture that is wider than the page begins where now is, with some of what led to it. */
    const beginAtNow = () => {
        const now = picture.querySelector('.now line');
        if (!now || picture.scrollWidth <= picture.clientWidth) return;
        picture.scrollLeft = Number(now.getAttribute('x1')) - picture.clientWidth * 0.6;
    };

    let isFirst = true;

    /**
     * Over a picture that cannot be relied on, or that leaves open what is not known: which lines, each of which can be reached.
     *
     * @param {{ doubt: string, voids: boolean, gaps: readonly { text: string, says: string }[] }} shown
     */
    const showDoubt = (shown) => {
        doubt.hidden = shown.doubt === '';
        doubt.classList.toggle('voids', shown.voids);
        const heading = document.createElement('strong');
        heading.textContent = shown.doubt;
        const list = document.createElement('ul');
        list.append(
            ...shown.gaps.map(({ text, says }, index) => {
                const button = document.createElement('button');
                button.type = 'button';
                button.className = 'link';
                button.textContent = text;
                button.title = says;
                button.addEventListener('click', () => editor.postMessage({ kind: 'gap', gap: index }));
                const item = document.createElement('li');
                item.append(button);
                return item;
            }),
        );
        doubt.replaceChildren(heading, list);
    };

    /** @param {{ incident: string, uri?: string, heading: string, asOf: string, svg: string, doubt: string, voids: boolean, gaps: readonly { text: string, says: string }[] }} shown */
    const show = (shown) => {
        const focused = document.activeElement?.getAttribute('data-place');
        const left = picture.scrollLeft;
        title.textContent = shown.heading;
        asOf.textContent = shown.asOf;
        showDoubt(shown);
        const { documentElement } = new DOMParser().parseFromString(shown.svg, 'image/svg+xml');
        picture.replaceChildren(document.importNode(documentElement, true));
        if (isFirst) beginAtNow();
        else picture.scrollLeft = left;
        isFirst = false;
        const again = focused === null || focused === undefined ? null : picture.querySelector(`[data-place="${focused}"]`);
        if (again instanceof SVGElement) again.focus({ preventScroll: true });
        editor.setState({ incident: shown.incident, ...(shown.uri && { uri: shown.uri }) });
    };

    window.addEventListener('message', ({ data }) => {
        if (data.kind === 'show') show(data);
        if (data.kind === 'missing') {
            title.textContent = data.heading;
            asOf.textContent = '';
            doubt.hidden = true;
            picture.replaceChildren();
        }
    });

    let told = 0;
    let waiting = 0;
    const tellWidth = () => {
        const width = Math.round(document.documentElement.clientWidth);
        if (width === told || width === 0) return;
        told = width;
        editor.postMessage({ kind: 'width', width });
    };
    window.addEventListener('resize', () => {
        clearTimeout(waiting);
        waiting = window.setTimeout(tellWidth, 100);
    });
    tellWidth();
})();
