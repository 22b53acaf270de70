/** Texts that mean something to one format or another, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a header of mail': 'Hello\r\nBcc: everybody@evil.example',
  'an event of its own': 'Hello\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Evil',
  'a line of a calendar behind other ends of lines': 'Hello\u2028BEGIN:VEVENT\u0085BEGIN:VALARM\u000bATTACH:evil',
  'signs of a calendar': 'a\\nb;c,d:e"f^g',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a heading, a list and a rule': '# Evil\n- one\n1. two\n---\n=== ',
  'a link and a picture': '[evil](https://evil.example) ![evil](https://evil.example/p.png) <https://evil.example>',
  'bare addresses': 'https://evil.example www.evil.example mail@evil.example',
  'front matter': '---\ntitle: evil\n---\n',
  'emphasis, code and a table': '**a** _b_ ~~c~~ `d` ``` | e | \\*',
  'a reference of a link': '[evil]: https://evil.example\n\n[evil]',
  entities: '&lt;b&gt; &amp; &#60;script&#62;',
  Typst: '#eval("1+1") #read("/etc/passwd") $x$ *bold* @ref <label> \\u{41} #sys.inputs',
  JSON: '","evil":"yes","x":"\\',
  'invisible characters': 'a\u0000b\u0007c\u001bd\ud800e\ufefff',
};
