import * as Y from 'yjs'
import { fileId } from './papers'

/** What has run as a script somewhere, once. Each says so when it runs. */
export const attacks = [
  `"><img src=x onerror="ran='img'">`,
  `</textarea></title></style><script>ran='script'</script>`,
  `'-alert(1)-'"onfocus="ran='focus'"autofocus x="`,
  `<svg onload=ran='svg'><svg/onload=alert\`1\`>`,
  `{{constructor.constructor('alert(1)')()}}\${alert(1)}`,
  `javascript:alert(1)//%0aalert(2)`,
  `<iframe srcdoc="<script>parent.ran='frame'</script>">`,
  `<a href="jav&#x09;ascript:alert(1)">x</a>\u2028alert(1)`,
  `--><!--<img src=--><img src=x onerror=alert(1)//`,
  `]]><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`,
]

const links = ['javascript:alert(1)', ' jAvAsCrIpT:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'https://"onmouseover="alert(1)', '//elders.example/x', 'file:///etc/passwd']

/** Writes in a shared text what no editor would: attacks in every attribute, mark and name there is. */
export const hostileText = (document: Y.Doc, field: string): void => {
  const root = document.getXmlFragment(field)
  const element = (name: string, attrs: Record<string, unknown> = {}, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
    const made = new Y.XmlElement(name)
    for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value as string)
    made.insert(0, children)
    return made
  }
  const words = (text: string, marks: Record<string, unknown> = {}): Y.XmlText => {
    const made = new Y.XmlText()
    made.insert(0, text, marks)
    return made
  }
  const line = (...children: (Y.XmlElement | Y.XmlText)[]) => element('paragraph', { style: 'background:url(javascript:alert(1))', onclick: 'alert(1)' }, ...children)
  const whose = (attack: string) => ({ id: 'a-1', personId: 'b-1', name: attack, organisation: attack, at: attack })
  root.insert(0, [
    line(words('Hier staat iets gevaarlijks')),
    ...links.map((href) => line(words(`Link ${href}`, { link: { href, target: '_self', onclick: 'alert(1)' } }))),
    ...attacks.flatMap((attack) => [
      line(words(attack)),
      line(words(attack, { insertion: whose(attack) })),
      line(words(attack, { modification: { ...whose(attack), type: attack, attrName: 'href', previousValue: attack, newValue: { type: attack, attrs: { href: 'javascript:alert(1)' } } } })),
      element('heading', { level: attack }, words(attack)),
      element('callout', { kind: attack }, line(words('Kader'))),
      element('image', { fileId, alt: attack, width: attack, src: 'x', onerror: 'alert(1)' }),
      element('image', { fileId: attack, alt: attack }),
      line(element('mention', { kind: 'person', id: 'c-1', label: attack }), element('mention', { kind: attack, id: attack, label: attack })),
      element('orderedList', { start: attack, type: attack }, element('listItem', {}, line(words(attack)))),
      element('table', {}, element('tableRow', {}, element('tableCell', { colspan: attack, rowspan: attack, colwidth: [attack], style: attack }, line(words(attack))))),
      element('details', { open: attack }, element('detailsSummary', {}, words(attack)), element('detailsContent', {}, line(words('Uitleg')))),
      element('article', { id: attack }, element('articleTitle', {}, words(attack)), line(words('Lid'))),
    ]),
    element('script', { src: 'https://elders.example/x.js' }, words('alert(1)')),
    element('iframe', { src: 'javascript:alert(1)', srcdoc: attacks[1]! }),
    element('img', { src: 'x', onerror: 'alert(1)' }),
    element('__proto__', { constructor: 'x' }, words('alert(1)')),
  ])
}
