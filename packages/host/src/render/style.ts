/** The style of a brief: calm, dense, printable, light and dark. Colours of the figures are the custom properties d0–d6 and s0–s4. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#17202c;--muted:#566171;--line:#d3d8de;--accent:#10457f;--soft:#f4f6f8;
--d0:#9a3d00;--d1:#d9731a;--d2:#f2bd84;--d3:#c3c7cc;--d4:#9cc4e4;--d5:#4a8dc6;--d6:#10457f;
--on-d0:#fff;--on-d1:#17202c;--on-d2:#17202c;--on-d3:#17202c;--on-d4:#17202c;--on-d5:#17202c;--on-d6:#fff;
--s0:#eef2f6;--s1:#cddff0;--s2:#9cc4e4;--s3:#4a8dc6;--s4:#10457f;--on-s0:#17202c;--on-s1:#17202c;--on-s2:#17202c;--on-s3:#17202c;--on-s4:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#12171e;--ink:#e8ecf1;--muted:#a3aebb;--line:#38424e;--accent:#8fc1f0;--soft:#1a212a;
--d0:#ff9a4d;--d1:#d9731a;--d2:#8f5a2b;--d3:#6a727c;--d4:#3a648c;--d5:#4a8dc6;--d6:#8cc4ff;
--on-d0:#12171e;--on-d1:#12171e;--on-d2:#fff;--on-d3:#fff;--on-d4:#fff;--on-d5:#12171e;--on-d6:#12171e;
--s0:#1d2630;--s1:#24405c;--s2:#2f5f8e;--s3:#4a8dc6;--s4:#8cc4ff;--on-s0:#e8ecf1;--on-s1:#fff;--on-s2:#fff;--on-s3:#12171e;--on-s4:#12171e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
.skip{position:absolute;left:-999px}.skip:focus{left:12px;top:8px;background:var(--paper);padding:6px 10px;outline:2px solid var(--accent);z-index:1}
main,header,footer{max-width:56rem;margin:0 auto;padding:0 20px}
header{padding-top:36px}header::after{content:"";display:block;border-bottom:2px solid var(--ink);padding-top:14px}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
h2{font-size:1.3rem;margin:2.4rem 0 .3rem;line-height:1.25}
h3{font-size:1rem;margin:1.4rem 0 .3rem}
.meta,.about,.small{color:var(--muted);font-size:.9rem;margin:.1rem 0}
.bottom{border-left:4px solid var(--accent);background:var(--soft);padding:14px 18px;margin:22px 0}
.bottom h2{margin:0 0 .4rem;font-size:1.05rem}.bottom p{margin:.35rem 0;font-size:1.06rem}
nav ul{list-style:none;padding:0;margin:14px 0;display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.92rem}
ul.said{padding-left:1.1rem;margin:.5rem 0}ul.said li{margin:.38rem 0}
a{color:var(--accent);text-underline-offset:2px}
a.num{color:inherit;text-decoration:none;overflow-wrap:anywhere}a.num b{font-weight:650;text-decoration:underline dotted var(--muted) 1px}a.num .range{color:var(--muted);font-size:.93em}a.num:hover b{text-decoration-style:solid}.counted{color:var(--muted);font-size:.78rem;white-space:nowrap}.counted code{background:none;padding:0}
sup{line-height:0;font-size:.72em}sup a{text-decoration:none}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
:target{background:color-mix(in srgb,var(--d4) 35%,transparent)}
figure{margin:1.2rem 0;border:1px solid var(--line);border-radius:6px;padding:6px;overflow:hidden;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;max-width:900px;margin:0 auto}
figure .narrow{display:none}
figure svg g:focus{outline:none}figure svg g:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
figcaption{color:var(--muted);font-size:.85rem;padding:4px 8px}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--accent);font-size:.92rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.84rem;width:100%;margin:.5rem 0}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{border-bottom:1px solid var(--line);padding:4px 10px 4px 0;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
td.silent{color:var(--muted);font-style:italic}
.cautions{font-size:.88rem;color:var(--muted);border-top:1px solid var(--line);margin-top:.8rem;padding-top:.4rem}.cautions ul{margin:.2rem 0;padding-left:1.1rem}
ol.notes{font-size:.84rem;padding-left:2.6rem}ol.notes li{margin:.3rem 0;overflow-wrap:anywhere}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:1px 4px;border-radius:3px;overflow-wrap:anywhere}
footer{margin-top:3rem;padding-bottom:40px;color:var(--muted);font-size:.85rem;border-top:1px solid var(--line)}
@media (max-width:600px){body{font-size:15.5px}main,header,footer{padding-left:14px;padding-right:14px}h1{font-size:1.5rem}figure{margin:1rem -6px;padding:2px}figure .broad{display:none}figure .narrow{display:block}ol.notes{padding-left:2.2rem}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#444;--line:#bbb;--accent:#000;--soft:#fff;
--d0:#9a3d00;--d1:#d9731a;--d2:#f2bd84;--d3:#c3c7cc;--d4:#9cc4e4;--d5:#4a8dc6;--d6:#10457f;--on-d0:#fff;--on-d1:#17202c;--on-d2:#17202c;--on-d3:#17202c;--on-d4:#17202c;--on-d5:#17202c;--on-d6:#fff;
--s0:#eef2f6;--s1:#cddff0;--s2:#9cc4e4;--s3:#4a8dc6;--s4:#10457f;--on-s0:#17202c;--on-s1:#17202c;--on-s2:#17202c;--on-s3:#17202c;--on-s4:#fff}
html{font-size:12px}body{font-size:9.5pt}main,header,footer{max-width:none;padding-left:0;padding-right:0}nav,.skip{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}summary{list-style:none;color:var(--ink);font-weight:600}summary::-webkit-details-marker{display:none}h2,summary,caption,thead{break-after:avoid}li,tr,figure{break-inside:avoid}figure{border:0;padding:0}figure svg{max-height:128mm}figure .broad{display:block}figure .narrow{display:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}@page{margin:18mm 16mm}}
@media print{@supports not selector(::details-content){details:not([open])>summary::after{content:" (folded: open it before printing)";font-weight:400}}}
`.trim();
