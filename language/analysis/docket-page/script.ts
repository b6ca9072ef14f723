/**
 * The script of the page, the same in every page, so that its digest is too. It filters the duties, and keeps the label of each duty in
 * view while its timeline is moved. It only hides and moves what stands there.
 */
export const pageScript = `
(() => {
const form = document.getElementById('filters');
const groups = [...document.querySelectorAll('section.group')].map((section) => {
  const rows = [...section.querySelectorAll('li')].map((row) => ({
    row, party: row.dataset.p, to: row.dataset.r.split('|'), words: row.textContent.toLowerCase(), incident: row.dataset.i,
  }));
  const count = section.querySelector('h2 .count');
  return { section, rows, count, all: count.textContent };
});
const incidents = [...document.querySelectorAll('section.incident')];
const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
function filter() {
  const asked = new FormData(form);
  const words = String(asked.get('words') ?? '').toLowerCase().split(/\\s+/).filter((word) => word !== '');
  const [party, to, wanted] = [asked.get('party') ?? '', asked.get('recipient') ?? '', asked.getAll('group')];
  const named = new Set();
  let shown = 0;
  for (const { section, rows, count, all } of groups) {
    let own = 0;
    for (const each of rows) {
      const fits = (party === '' || each.party === party) && (to === '' || each.to.includes(to))
        && words.every((word) => each.words.includes(word));
      each.row.hidden = !fits;
      if (!fits) continue;
      own++;
      if (wanted.includes(section.dataset.group)) named.add(each.incident);
    }
    section.hidden = !wanted.includes(section.dataset.group) || own === 0;
    count.textContent = own === rows.length ? all : own + ' of ' + all;
    if (!section.hidden) shown += own;
  }
  const isAll = shown === total;
  for (const section of incidents) section.hidden = !isAll && !named.has(section.dataset.i);
  document.getElementById('shown').textContent = isAll ? total + ' duties' : shown + ' of ' + total + ' duties shown';
}
if (form) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();
}
for (const region of document.querySelectorAll('.timeline')) {
  const labels = [...region.querySelectorAll('.clock .label')];
  region.addEventListener('scroll', () => {
    for (const label of labels) {
      const start = Number(label.getAttribute('x'));
      const last = region.scrollWidth - label.getComputedTextLength() - 8;
      const moved = Math.max(0, Math.min(region.scrollLeft + 8, last) - start);
      label.style.transform = moved === 0 ? '' : 'translateX(' + moved + 'px)';
    }
  }, { passive: true });
}
})();
`;
