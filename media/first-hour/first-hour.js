// @ts-check
/* The card of the first hour: a tick asks for the line that makes it true, and stays only where that line takes the duty away. */
(() => {
    const editor = acquireVsCodeApi();
    const heading = document.querySelector('[data-incident]');
    const uri = heading?.getAttribute('data-uri') || undefined;
    editor.setState({ incident: heading?.getAttribute('data-incident'), ...(uri && { uri }) });
    for (const box of document.querySelectorAll('input[data-duty]')) {
        if (!(box instanceof HTMLInputElement)) continue;
        box.addEventListener('change', () => {
            box.checked = false;
            editor.postMessage({ kind: 'record', duty: box.dataset.duty });
        });
    }
    for (const button of document.querySelectorAll('button[data-gap]')) {
        button.addEventListener('click', () => editor.postMessage({ kind: 'gap', gap: Number(button.getAttribute('data-gap')) }));
    }
})();
