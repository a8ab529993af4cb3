/** How a page that stands alone looks, on a screen and on paper. */
export const htmlStyle = `
body{margin:0;background:#faf8f4;color:#22211e;font:18px/1.6 Georgia,'Source Serif 4',serif}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}h1{margin-top:0}
a{color:#1d5c86}.facts,blockquote{color:#5b574f}.facts{font-size:.9em}
blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #bdb6a8}
.callout{margin:1em 0;padding:.5em 1em;border-left:4px solid #1d5c86;background:#e8f0f6}.callout .kind{margin:0;font-weight:bold;font-size:.9em}
.warning{border-color:#8a5a00;background:#fff4db}.decision{border-color:#a33b2c;background:#f8eae7}.tip{border-color:#2c6a4d;background:#e6f1eb}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92em}td,th{border:1px solid #bdb6a8;padding:.3em .6em;text-align:left;vertical-align:top}th{background:#f1ede4}
td p,th p,li p{margin:.2em 0}.tasks{list-style:none;padding-left:0}.tasks li{display:flex;gap:.6em}
img{max-width:100%;height:auto}figure{margin:1em 0}summary{font-weight:bold}.sign{font-weight:bold}hr{border:0;border-top:1px solid #bdb6a8}
@media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}@page{margin:2cm}}
`
