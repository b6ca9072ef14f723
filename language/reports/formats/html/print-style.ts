const margin = 'color:#56626e;font:8pt system-ui,"Segoe UI","Noto Sans","Liberation Sans",sans-serif';

/** How a page looks on paper: A4, nothing cut in two that belongs together, what only helps on a screen left out. */
export const printStyle = `
@page{size:A4;margin:22mm 18mm 20mm 20mm}
@page{@top-left{${margin};text-align:left}@bottom-left{${margin};width:80%;text-align:left}@bottom-right{${margin};width:20%;text-align:right}}
@media print{
html,.sheet{background:none}
html{font-size:9.5pt}
body{line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{max-width:none;margin:0;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:17pt}
h2{font-size:13pt;margin-top:7mm}
h3{font-size:11pt}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
.contents{columns:2;column-gap:10mm;padding:4mm 5mm;font-size:8.5pt}
.contents h2{column-span:all;margin-top:0;font-size:1rem}
.contents>ol>li{break-inside:avoid}
.field,.provenance dl div{grid-template-columns:58mm 1fr;padding:1.6mm 0}
tr,.remark,.boxes li,.provenance dl div{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.field{break-inside:avoid}
.wide,figure{overflow:visible}
figure{break-inside:avoid}
figure svg{max-width:100%;height:auto}
.provenance{break-inside:avoid}
}
`;
