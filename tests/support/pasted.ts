/** What programs really put on the clipboard, shortened: as Word 16, Google Docs, LibreOffice 7 and Chromium write it. */

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/els/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- @font-face {font-family:"Cambria Math";} p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style><!--[if gte mso 10]><style>/* Style Definitions */ table.MsoNormalTable {mso-style-name:"Standaardtabel";}</style><![endif]--></head><body lang=NL-BE style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->`
const wordFoot = '<!--EndFragment--></body></html>'
const inWord = (body: string): string => `${wordHead}${body}${wordFoot}`

export const wordLetter = inWord(`<p class=MsoTitle><span lang=NL-BE style='mso-ansi-language:NL-BE'>Nota leegstand<o:p></o:p></span></p>
<h1 style='mso-margin-top-alt:12.0pt'><span lang=NL-BE>Aanleiding<o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=NL-BE>De gemeente telt <b style='mso-bidi-font-weight:normal'>312</b> woningen die <i>langer
dan een jaar</i> leegstaan</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a>.<o:p></o:p></p>
<p class=MsoNormal>Zie <a href="https://codex.vlaanderen.be/"><span style='color:#0563C1'>de Codex</span></a>.</p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a><span lang=NL-BE>Bron: leegstandsregister.<o:p></o:p></span></p></div></div>`)

const wordItem = (list: string, level: number, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=NL-BE>${words}<o:p></o:p></span></p>`

export const wordList = inWord(
  [
    wordItem('l0', 1, '·', 'Eerste punt'),
    wordItem('l0', 2, 'o', 'Daaronder'),
    wordItem('l0', 2, 'o', 'Nog een'),
    wordItem('l0', 1, '·', 'Tweede punt'),
    '<p class=MsoNormal>Tussendoor.</p>',
    wordItem('l1', 1, '3.', 'Derde stap'),
    wordItem('l1', 2, 'a.', 'Deelstap'),
    wordItem('l1', 1, '4.', 'Vierde stap'),
  ].join('\n'),
)

export const wordTable = inWord(`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=200 valign=top style='width:150.1pt'><p class=MsoNormal><b>Gemeente<o:p></o:p></b></p></td><td width=401 colspan=2><p class=MsoNormal><b>Woningen</b><o:p></o:p></p></td></tr></thead>
<tr style='mso-yfti-irow:1'><td width=200 rowspan=2><p class=MsoNormal>Ichtegem<o:p></o:p></p></td><td><p class=MsoNormal>Eernegem</p></td><td><p class=MsoNormal>12</p></td></tr>
<tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td><p class=MsoNormal>Bekegem</p></td><td><p class=MsoNormal>4</p></td></tr>
<![if !supportMisalignedColumns]><tr height=0><![endif]></table><p class=MsoNormal><o:p>&nbsp;</o:p></p>`)

export const googleDoc = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1c2d"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:700;">Beleidsvisie</span></h1><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Wonen is </span><span style="font-weight:700;">een recht</span><span style="font-weight:400;"> en </span><span style="font-style:italic;">een zorg</span><span>.</span></p><br><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Eén</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>Eén a</span></p></li></ul><li><p><span>Twee</span></p></li></ul></b>`

export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115% }</style></head><body lang="nl-BE" link="#000080" dir="ltr"><h2 class="western"><font face="Liberation Sans, sans-serif">Middelen</font></h2><p style="line-height: 100%"><font size="3">Het budget is <u>12.000
euro</u>.</font></p><p><br/><br/></p><ol start="4"><li><p style="margin-bottom: 0cm">Vierde</p></li><li><p>Vijfde</p></li></ol></body></html>`

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const webPage = `<nav><ul><li><a href="/">Start</a></li></ul></nav><h1 class="page">Premies</h1><script>alert('x')</script><style>p{color:red}</style><img src="https://track.example/pixel.gif" width="1" height="1"><p onclick="alert(1)">Vraag uw premie aan bij <a href="https://woonloket.example/" onmouseover="x()">het woonloket</a>. <a href="javascript:alert(1)">Klik hier</a>.<span hidden>Verborgen</span></p><iframe name="elders"></iframe><p><img src="https://woonloket.example/kaart.png" alt="Kaart van de premies" onerror="alert(1)"></p><p><img src="data:image/png;base64,${dot}" alt="Grafiek"></p><blockquote><p>Wie huurt, telt mee.</p></blockquote><pre>regel 1
regel 2</pre><p>&nbsp;</p><form><input value="x"><button>Zoek</button></form>`

/** Pairs of rows of which the first cell is merged. */
export const excelTable = (pairs: number): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse'><col width=64 span=2>${Array.from({ length: pairs }, (_, pair) => `<tr height=20><td rowspan=2 class=xl65>Wijk ${pair}</td><td>Straat ${pair * 2}</td><td x:num>${pair}</td></tr><tr height=20><td>Straat ${pair * 2 + 1}</td><td>4</td></tr>`).join('')}</table></body></html>`
