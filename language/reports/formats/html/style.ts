import { timelineStyle } from '../../timeline/style.ts';
import { printStyle } from './print-style.ts';

const light = `--paper:#fff;--around:#eef1f4;--ink:#1a2530;--quiet:#56626e;--line:#d5dbe1;--strong:#16324f;--link:#1f5fa8;
--near:#a15c00;--near-paper:#fff6e6;--late:#b3261e;--done:#2b7236;--grey-paper:#f2f4f6;--draft:rgb(179 38 30/.09)`;

const dark = `--paper:#171d23;--around:#0f1317;--ink:#e4e9ee;--quiet:#a3afba;--line:#37424d;
--strong:#a9cbee;--link:#8fbdf0;--near:#f0b866;--near-paper:#33280f;--late:#ff8f85;--done:#84cf90;--grey-paper:#222a32;--draft:rgb(255 143 133/.1)`;

const colours = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
`;

const coloursBelowHost = `
:host{color-scheme:light;${light}}
:host(.dark){color-scheme:dark;${dark}}
`;

const frame = `
*{box-sizing:border-box}
html{background:var(--around);scroll-padding-top:1rem}
body{margin:0;color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
.sheet{position:relative;max-width:54rem;margin:0 auto;padding:2.5rem clamp(1rem,5vw,3.5rem);background:var(--paper)}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-10rem;z-index:3;padding:.5rem 1rem;background:var(--paper);border:2px solid var(--link)}
.skip:focus{top:1rem}
.across{position:fixed;inset:0;z-index:2;display:grid;place-items:center;overflow:hidden;pointer-events:none;user-select:none}
.across span{color:var(--draft);font-size:clamp(4rem,18vw,11rem);font-weight:800;letter-spacing:.05em;line-height:1;white-space:nowrap;
text-transform:uppercase;transform:rotate(-35deg)}
`;

const headings = `
header{margin-bottom:2rem;padding-bottom:1.25rem;border-bottom:3px solid var(--strong)}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
h1{margin:0;color:var(--strong);font-size:1.75rem}
.subtitle{margin:.5rem 0 0;color:var(--quiet);font-size:1.05rem}
.draft{display:inline-block;margin:0 0 .75rem;padding:.1rem .7rem;color:var(--late);border:2px solid;font-weight:700;letter-spacing:.08em;
text-transform:uppercase}
h2{margin:2.25rem 0 1rem;padding-bottom:.35rem;color:var(--strong);border-bottom:1px solid var(--line);font-size:1.3rem}
h3{margin:1.75rem 0 .75rem;font-size:1.1rem}
h4,h5,h6{margin:1.25rem 0 .5rem;font-size:1rem}
.number{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums;white-space:nowrap}
.contents{margin:0 0 2rem;padding:1rem 1.25rem;background:var(--grey-paper);border-radius:4px}
.contents h2{margin:0 0 .5rem;padding:0;border:0;font-size:1rem}
.contents ol{margin:0;padding:0;list-style:none}
.contents ol ol{margin:.1rem 0 .5rem 1.5rem}
.contents li{margin:.15rem 0}
.contents a{text-decoration-line:none}
.contents a:hover,.contents a:focus-visible{text-decoration-line:underline}
`;

const blocks = `
p,ul{margin:.5rem 0}
p,li,dd,td,.boxes span{white-space:pre-wrap}
ul{padding-left:1.3rem;white-space:normal}
sup{margin-left:.1em;color:var(--quiet);font-size:.75em;line-height:0}
.fields,.provenance dl{margin:0}
.field,.provenance dl div{display:grid;grid-template-columns:minmax(9rem,17rem) 1fr;gap:.15rem 1.25rem;padding:.6rem 0;border-top:1px solid var(--line)}
.fields .field:last-child{border-bottom:1px solid var(--line)}
dt{display:flex;gap:.6rem;font-weight:600}
dt .number{min-width:3.4rem}
dd{margin:0;min-width:0}
dd>:first-child{margin-top:0}
dd>:last-child{margin-bottom:0}
dd p,dd ul{margin:.35rem 0}
.not-applicable dt,.not-applicable dd{color:var(--quiet)}
.remark{padding:.35rem .75rem;color:var(--quiet);border-left:4px solid var(--line);background:var(--grey-paper)}
.remark.missing{color:var(--near);border-color:var(--near);background:var(--near-paper);font-weight:600}
.remark.withheld{color:var(--ink);border-left:4px double var(--quiet);background:var(--grey-paper)}
.boxes{padding:0;list-style:none}
.boxes label{display:flex;gap:.6rem;align-items:baseline}
.boxes input{flex:none;display:grid;place-content:center;width:.95rem;height:.95rem;margin:0;position:relative;top:.12rem;appearance:none;
border:1.5px solid var(--ink);border-radius:2px}
.boxes input:checked::before{content:"\\2715"/"";color:var(--ink);font-size:.8rem;font-weight:700;line-height:1}
.boxes .ticked{font-weight:600}
.wide{margin:1rem 0;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{padding-bottom:.35rem;color:var(--quiet);font-size:.9rem;text-align:left}
th,td{min-width:5.2rem;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{border-bottom:2px solid var(--strong);font-size:.9rem}
figure{margin:1rem 0;overflow-x:auto}
figure svg{display:block}
.provenance{margin-top:2.5rem;color:var(--quiet);font-size:.85rem}
.provenance h2{color:inherit;font-size:1rem}
.provenance dl div{padding:.25rem 0;border:0}
footer{margin-top:2rem;padding-top:.75rem;color:var(--quiet);border-top:1px solid var(--line);font-size:.85rem}
footer p{margin:0}
@media (max-width:40rem){.field,.provenance dl div{grid-template-columns:1fr}}
@media (forced-colors:active){.across{display:none}.remark{border:1px solid}}
`;

const pictureColours = {
    surface: 'var(--paper)',
    text: 'var(--ink)',
    quiet: 'var(--quiet)',
    late: 'var(--late)',
    near: 'var(--near)',
    open: 'var(--link)',
    done: 'var(--done)',
};

/** The style of every page, the same in each, so that its digest is the same too. */
export function style(): string {
    return [colours, frame, headings, blocks, timelineStyle(pictureColours), printStyle].join('');
}

/** The style within a page of somebody else's: below a host, which is `.dark` where that page is, with a `.paper` for a body. */
export function styleBelowHost(): string {
    const frameBelowHost = frame.replace(/^html(?=\{)/m, ':host').replace(/^body(?=\{)/m, '.paper');
    return [coloursBelowHost, frameBelowHost, headings, blocks, timelineStyle(pictureColours)].join('');
}
