/** As it is read on a screen, in the reader's scheme. */
const SCREEN = `:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1,blockquote{font-family:Georgia,serif}h1{line-height:1.2}h2{margin:2rem 0 .4rem;font-size:1.2rem}
p{margin:0}h2+p{opacity:.8}ul{margin:0;padding:0;list-style:none}section>ul>li{margin:1rem 0}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:2px solid}small{font-family:system-ui,sans-serif}
mark{background:none;color:inherit;font-weight:bold;text-decoration:underline}
.details,table{font-size:.9em}.details{padding-left:.8rem}.about,footer,small,.details{opacity:.85}footer{margin-top:2rem}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.25rem .8rem .25rem 0;border-bottom:1px solid #8886;font-weight:inherit;text-align:start;vertical-align:top}`;

/**
 * As it is printed: in black on white whatever the screen has, smaller, with the addresses that a link leads to; a heading stays with what
 * follows it, and a quotation, a row and a line of advice on one page.
 */
const PRINT = `@page{margin:18mm 16mm}
@media print{:root{color-scheme:light}body{max-width:none;margin:0;padding:0;background:#fff;color:#000;font-size:10pt;line-height:1.4}
h1{font-size:18pt}h2{margin-top:14pt;font-size:12pt}section>ul>li{margin:6pt 0}
h1,h2,h2+p,section>ul>li>p{break-after:avoid}blockquote,tr,.details li{break-inside:avoid}p,li,blockquote{orphans:2;widows:2}
h2+p,.about,footer,small,.details{opacity:1}a{color:inherit;text-decoration:none}a[href]::after{content:" (" attr(href) ")";font-size:.9em}}`;

export const STYLE = `${SCREEN}\n${PRINT}`;
