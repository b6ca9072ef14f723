// @ts-check
/* The card of the first hour: keeps what was ticked off while it is open. */
(() => {
    const editor = acquireVsCodeApi();
    /** @type {string[]} */
    const ticked = editor.getState()?.ticked ?? [];
    const boxes = [...document.querySelectorAll('input[data-key]')].filter((box) => box instanceof HTMLInputElement);
    for (const box of boxes) {
        box.checked = ticked.includes(box.dataset.key ?? '');
        box.addEventListener('change', () => {
            editor.setState({ ticked: boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset.key ?? '') });
        });
    }
})();
