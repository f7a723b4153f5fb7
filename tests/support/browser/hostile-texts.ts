import fc from 'fast-check'

/** Each would call `pwned()` somewhere if it were ever taken for more than text. */
const payloads = [
  '<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  "';pwned();//",
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '{__proto__}',
  '{退货地址}{constructor}',
  'javascript:pwned()',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '</textarea><script>pwned()</script>',
  '<style>*{display:none!important}</style>',
  '<base href=//evil.invalid>',
  '<math><mtext><table><mglyph><style><img src onerror=pwned()>',
  '\u202e\u2066gnp.exe\u2069\u202c',
  '\ud800\udc00\ud800',
  '\0\b\u001b[2J',
  `${'a'.repeat(5000)}!`,
  '\u0300'.repeat(2000),
  '订单'.repeat(3000),
  '我165 110斤'.repeat(400),
  '13800138000 '.repeat(300),
  '浙江省杭州市西湖区文三路5号'.repeat(150),
  '退'.repeat(19_999),
] as const

/** A text of somebody who means harm: one of the above, alone or among anything, or anything at all. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...payloads),
  fc.tuple(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 80 })).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

/** Run in a page: everything that would mean that a text was more than text is kept in `hits`. */
export const trap = `globalThis.hits = []; globalThis.pwned = () => hits.push('ran');
  addEventListener('securitypolicyviolation', (event) => hits.push(event.violatedDirective));
  addEventListener('error', (event) => hits.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => hits.push(String(event.reason)));`
