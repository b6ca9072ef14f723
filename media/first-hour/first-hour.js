// @ts-check
/* The card of the first hour: keeps what was ticked off while it is open, whatever else changes on it. */
(() => {
    const editor = acquireVsCodeApi();
    /** @type {Set<string>} */
    const ticked = new Set(editor.getState()?.ticked ?? []);
    const boxes = [...document.querySelectorAll('input[data-key]')].filter((box) => box instanceof HTMLInputElement);
    for (const box of boxes) {
        const key = box.dataset.key ?? '';
        box.checked = ticked.has(key);
        box.addEventListener('change', () => {
            if (box.checked) ticked.add(key);
            else ticked.delete(key);
            editor.setState({ ticked: [...ticked] });
        });
    }
    for (const button of document.querySelectorAll('button[data-gap]')) {
        button.addEventListener('click', () => editor.postMessage({ gap: Number(button.getAttribute('data-gap')) }));
    }
})();
