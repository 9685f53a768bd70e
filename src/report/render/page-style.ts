/** Styles of the HTML report: light and dark by the reader's setting, and print. Colours have a contrast of at least 4.5. */
export const pageStyle = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1a1f24;--soft:#57606a;--line:#d0d7de;--head:#f3f5f7;--good:#116329;--bad:#b3151f;--warn:#7a4d00;--bar:#0a5fb4;--wait:#6e7781}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--ink:#e6edf3;--soft:#9ba6b2;--line:#30363d;--head:#161b22;--good:#5bd27a;--bad:#ff8a83;--warn:#e3b341;--bar:#5aa9f7;--wait:#8b949e}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.5rem;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.soft{color:var(--soft)}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.9rem;min-width:100%}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--head)}
td{overflow-wrap:break-word;max-width:28rem}
tbody th,td:nth-child(-n+3){white-space:nowrap;max-width:16rem;overflow:hidden;text-overflow:ellipsis}
tbody .wide th{color:var(--soft);font-weight:normal;text-align:right}tbody .wide td{white-space:normal;max-width:none}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
pre,code{font:.85rem/1.45 ui-monospace,SFMono-Regular,Menlo,monospace}
pre{background:var(--head);border:1px solid var(--line);padding:.5rem;margin:.4rem 0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;max-height:30rem}
ul{padding-left:1.25rem;margin:.4rem 0}li{overflow-wrap:anywhere}
details{margin:.4rem 0}summary{cursor:pointer}
.lane{position:relative;height:1.1rem;min-width:12rem;background:var(--head)}
.lane i{position:absolute;top:.15rem;bottom:.15rem;min-width:2px;background:var(--bar)}
.lane i.wait{background:var(--wait)}
footer{padding:2rem 1rem;color:var(--soft);font-size:.85rem}
@media print{body{font-size:11px}details{display:block}pre{max-height:none}}
`.trim()
