/** What the page of the docket has besides the style of every page. */
export const pageStyle = `
.docket{max-width:76rem}
[hidden]{display:none!important}
#filters{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;margin:0 0 1.5rem;padding:1rem 1.25rem;background:var(--grey-paper);border-radius:4px}
#filters label{display:inline-flex;gap:.4rem;align-items:center}
#filters fieldset{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:0;padding:0;border:0;flex-basis:100%}
#filters legend{float:left;margin-right:.75rem;padding:0;font-weight:600}
#filters input,#filters select,#filters button{font:inherit;color:var(--ink);max-width:100%}
#filters input[type=search],#filters select,#filters button{padding:.25rem .5rem;background:var(--paper);border:1px solid var(--quiet);border-radius:3px;min-width:0}
#filters input[type=checkbox]{width:1.1rem;height:1.1rem;margin:0}
#shown{color:var(--quiet)}
.count{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums}
.group h2{border-bottom-width:2px}
.group.now h2{color:var(--late);border-color:var(--late)}
.group.this-week h2{color:var(--near);border-color:var(--near)}
.group.settled h2{color:var(--done)}
.duties{margin:0;padding:0;list-style:none}
.duties li{display:grid;grid-template-columns:10rem minmax(14rem,1fr) minmax(9rem,15rem) 9rem minmax(12rem,15rem);gap:.1rem 1rem;padding:.5rem 0;
border-bottom:1px solid var(--line);white-space:normal}
.duties small{color:var(--quiet);font-size:.85rem}
.duties .what small{display:block}
.duties .when{grid-row:span 2}
.duties .dates{grid-column:5}
.duties .note{grid-column:2/-1}
.duties .doubt{grid-column:2/-1;color:var(--near);font-weight:600}
.when.late{color:var(--late)}
.when.now{color:var(--late)}
.when.this-week{color:var(--near)}
.timeline{overflow-x:auto;margin:.5rem 0 1.5rem}
.timeline svg{display:block;max-width:none}
@media (max-width:62rem){
.duties li{grid-template-columns:1fr}
.duties .when{grid-row:auto}
.duties :is(.dates,.note,.doubt){grid-column:auto}
#filters label:has([type=search],select){flex:1 1 100%}
#filters :is([type=search],select){flex:1}
}
@media print{#filters{display:none}.timeline{overflow:visible}.timeline svg{max-width:100%;height:auto}.duties li{break-inside:avoid}}
@media (forced-colors:active){.when,.group h2{border-left:4px solid;padding-left:.4rem}}
`;
