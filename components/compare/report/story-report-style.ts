/** Readable on a screen of any width, in the dark and on paper. */
export const STORY_REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--faint:#5a6374;--line:#d9dee7;--mark:#b4540a;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf1;--faint:#a3adbd;--line:#363d4a;--mark:#f0a35e;--paper:#161a21}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem;font:1rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1,h2,.state,.claim p,.faint,dl,ul,table,footer,header p{font-family:system-ui,sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:0}h2{font-size:1.2rem;margin:2.5rem 0 .5rem}
a{color:inherit}.faint,footer,header p{color:var(--faint);font-size:.875rem}
.articles{padding-inline-start:1.1rem}.articles li{margin:.3rem 0}
article{border-top:1px solid var(--line);padding:1rem 0}
.state{display:inline-block;margin:0 0 .5rem;padding:0 .6rem;border:1px solid var(--line);border-radius:1rem;font-size:.8125rem;color:var(--faint)}
.suggested .state{border-style:dashed}
.claim p{margin:.5rem 0 0;font-size:.9375rem}
blockquote{margin:.25rem 0 .75rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--mark)}
dl{font-size:.875rem;margin:.75rem 0;padding:.6rem .9rem;border:1px solid var(--line);border-radius:.4rem}
dt{font-weight:600;margin-top:.4rem}dt:first-child{margin-top:0}dd{margin:0 0 0 1rem}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;overflow-wrap:normal}
th,td{text-align:start;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line)}
td{font-variant-numeric:tabular-nums}
@media print{:root{color-scheme:light;--ink:#000;--faint:#444;--line:#bbb;--paper:#fff}body{max-width:none;padding:0;font-size:10.5pt}article{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible}}
`;
