/** How words are set, and rich text as blocks. In Typst. */
export const letters = `
#let data = json(bytes(sys.inputs.data))
#let style = data.style
#let rtl = data.direction == "rtl"

#set document(title: data.documentTitle, author: data.author, date: none)
#set page(width: data.sheet.width * 1mm, height: data.sheet.height * 1mm, margin: 0pt, fill: rgb(style.ground))
#set text(lang: data.language, dir: if rtl { std.rtl } else { ltr }, hyphenate: false, fallback: true, costs: (runt: 600%))
// A last line of one word costs more than a looser line before it.
#set par(justify: false, spacing: 0pt, linebreaks: "optimized")
#set block(spacing: 0pt)
#show heading: set block(above: 0pt, below: 0pt)
#show heading: it => block(it.body)

#let edge = style.edge * 1pt
#let gap(size) = v(size * 1pt, weak: false)

// As CSS has it: lines are as high as the type says, whatever its letters are, half of what they need not above and half below.
#let typeset(name, fill, zoom: 1, body) = {
  let type = style.types.at(name)
  let half = (type.leading - 1) / 2
  set text(
    font: type.fonts, size: type.size * zoom * 1pt, weight: type.weight, style: type.style,
    tracking: type.tracking * zoom * 1pt, fill: rgb(fill), top-edge: (0.8 + half) * 1em, bottom-edge: (-0.2 - half) * 1em,
  )
  set par(leading: 0pt)
  body
}

// Words of sections are as large as leaves room for all of them.
#let words(name, fill, body) = typeset(name, fill, zoom: data.zoom, body)

// A picture leads nowhere.
#let lead(address, body) = if data.leads { link(address, body) } else { body }

#let inlines(items) = {
  for item in items {
    if item.kind == "text" { text(item.text) }
    else if item.kind == "code" { text(font: style.types.code.fonts, item.text) }
    else if item.kind == "break" { linebreak() }
    else if item.kind == "strong" { text(weight: style.strong, inlines(item.inlines)) }
    else if item.kind == "emphasis" { text(style: "italic", inlines(item.inlines)) }
    else if item.kind == "picture" { text(item.alt) }
    else if item.kind == "link" { lead(item.href, inlines(item.inlines)) }
    else { inlines(item.inlines) }
  }
}

#let stack-of(parts, space) = {
  for (index, part) in parts.enumerate() {
    if index > 0 { gap(space) }
    block(width: 100%, part)
  }
}

#let point(marker, body) = grid(
  columns: (style.marker * 1pt, 1fr), align: (start + top),
  words("body", style.accent, marker), body,
)

#let blocks(items) = stack-of(items.map(item => {
  if item.kind == "heading" { heading(level: 4, words("label", style.text, inlines(item.inlines))) }
  else if item.kind == "paragraph" { words("body", style.text, inlines(item.inlines)) }
  else if item.kind == "list" {
    let start = item.at("start", default: none)
    stack-of(item.items.enumerate().map(((index, part)) => point(
      if start == none [–] else [#(start + index).], blocks(part),
    )), style.tight)
  }
  else if item.kind == "quote" { block(inset: (left: style.marker * 1pt), stroke: (left: 1.5pt + rgb(style.accent)), blocks(item.blocks)) }
  else if item.kind == "code" { words("code", style.text, raw(item.text, block: false)) }
  else if item.kind == "table" {
    let width = calc.max(..item.rows.map(row => row.len()))
    table(columns: (1fr,) * width, stroke: none, inset: (x: 0pt, y: 2pt), column-gutter: style.tight * 1pt,
      ..item.rows.map(row => range(width).map(at => words("small", style.text, inlines(row.at(at, default: ()))))).flatten())
  }
  else { line(length: 100%, stroke: 0.5pt + rgb(style.border)) }
}), style.tight)
`;
