/** Text that is XML already. */
export class Xml {
  constructor(readonly text: string) {}
}

export type XmlValue = Xml | string | number | false | undefined | readonly XmlValue[];

/** Write XML. Every value is escaped unless it is XML itself. */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  let text = strings[0] ?? '';
  for (let i = 0; i < values.length; i++) text += write(values[i]) + (strings[i + 1] ?? '');
  return new Xml(text);
}

function write(value: XmlValue): string {
  if (value instanceof Xml) return value.text;
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(write).join('');
  return escapeXml(String(value));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Write text so that it stands for itself in XML. What XML 1.0 cannot hold at all is left out: https://www.w3.org/TR/xml/#charsets */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
