/**
 * The sheet, for Typst. All that a document says comes as data, in JSON, and stands as text: none of it is ever read as source.
 * With `measure` it tells how high each part is; else it is the sheet, its sections in two columns as `columns` has them.
 */
export const sheetSource = `
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

#let inlines(items) = {
  for item in items {
    if item.kind == "text" { text(item.text) }
    else if item.kind == "code" { text(font: style.types.code.fonts, item.text) }
    else if item.kind == "break" { linebreak() }
    else if item.kind == "strong" { text(weight: style.strong, inlines(item.inlines)) }
    else if item.kind == "emphasis" { text(style: "italic", inlines(item.inlines)) }
    else if item.kind == "picture" { text(item.alt) }
    else if item.kind == "link" { link(item.href, inlines(item.inlines)) }
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

#let is-figures(piece) = piece.kind == "group" and piece.pieces.any(inner => inner.role == "figure") and piece.pieces.all(inner => inner.kind == "text" and inner.role not in ("title", "quote", "question"))

#let figures(group, name) = {
  let numbers = group.pieces.filter(inner => inner.role == "figure")
  let rest = group.pieces.filter(inner => inner.role != "figure")
  stack-of((
    words(name, style.accent, stack-of(numbers.map(inner => text(inner.text)), 0)),
    ..rest.map(inner => words("small", style.text, text(inner.text))),
  ), style.hair)
}

#let one(piece, level) = {
  let said = if piece.kind == "text" { text(piece.text) }
  if piece.kind == "rich-text" { blocks(piece.blocks) }
  else if piece.role == "title" or piece.role == "question" {
    let name = if level == 2 { "heading" } else { "label" }
    heading(level: level, words(name, style.text, said))
  }
  else if piece.role == "kicker" { words(if level == 2 { "kicker" } else { "small" }, style.accent, said) }
  else if piece.role == "quote" { words("heading", style.text, said) }
  else if piece.role == "price" { words("heading", style.accent, said) }
  else if piece.role in ("figure", "place") { words("label", style.text, said) }
  else if piece.role == "item" { point([–], words("body", style.text, said)) }
  else if piece.role in ("attribution", "note", "label", "badge", "old-price") { words("small", style.muted, said) }
  else { words("body", style.text, said) }
}

#let pieces(items, level) = {
  let parts = ()
  let pending = ()
  for piece in items + (none,) {
    if piece != none and is-figures(piece) { pending.push(piece); continue }
    if pending.len() > 0 {
      let isLong = pending.any(group => group.pieces.any(inner => inner.role == "figure" and inner.text.clusters().len() > 6))
      let name = if isLong { "heading" } else { "figure" }
      parts.push((space: style.step, body: grid(columns: (1fr, 1fr), column-gutter: style.step * 1pt, row-gutter: style.step * 1pt, ..pending.map(group => figures(group, name)))))
      pending = ()
    }
    if piece == none { continue }
    if piece.kind == "group" { parts.push((space: style.step, body: pieces(piece.pieces, level + 1))) }
    else {
      let before = if parts.len() > 0 { parts.last().at("role", default: "") } else { "" }
      let close = piece.role in ("item", "price", "label") or before in ("kicker", "attribution") or (level > 2 and before in ("title", "question"))
      parts.push((space: if close { style.hair } else { style.tight }, body: one(piece, level), role: piece.role))
    }
  }
  for (index, part) in parts.enumerate() {
    if index > 0 { gap(part.space) }
    block(width: 100%, part.body)
  }
}

// Brands that rule their sections off do so here; others set them on cards.
#let section(item) = if style.rule > 0 {
  block(width: 100%, breakable: false, {
    line(length: 100%, stroke: style.rule * 1pt + rgb(style.border))
    gap(style.step)
    pieces(item.pieces, 2)
  })
} else {
  block(width: 100%, breakable: false, fill: rgb(style.card), radius: style.cardRadius * 1pt, inset: style.inset * 1pt, pieces(item.pieces, 2))
}

#let picture(width, height) = {
  let shape = data.picture
  box(clip: true, radius: style.radius * 1pt, width: width, height: height,
    image(shape.file, alt: if shape.alt == "" { none } else { shape.alt }, width: 100%, height: 100%, fit: "cover"))
}

#let logo = if data.logo == none { typeset("heading", style.text, text(data.author)) } else {
  image(data.logo.file, alt: data.logo.alt, height: data.logo.height * 1pt)
}

#let opening = {
  let zoom = data.opening
  if data.kicker != "" { typeset("kicker", style.accent, zoom: zoom, text(data.kicker)); gap(style.tight * zoom) }
  heading(level: 1, typeset(data.headlineType, style.text, zoom: zoom, text(data.headline)))
  gap(style.step * zoom)
  typeset("lead", style.text, zoom: zoom, text(data.lead))
}

// Where there is room the picture has the width of the sheet; else it stands beside the words.
#let head = block(width: 100%, inset: (x: edge, top: style.top * 1pt), {
  grid(columns: (auto, 1fr), align: (start + horizon, end + horizon), logo, typeset("small", style.muted, text(data.tagline)))
  gap(style.wide)
  if data.picture == none or data.arrangement == "plain" { block(width: 80%, opening) }
  else if data.arrangement == "wide" {
    block(width: 80%, opening)
    gap(style.wide)
    layout(size => picture(size.width, calc.min(size.width * data.picture.ratio, size.width * 0.6)))
  } else {
    layout(size => {
      let gutter = edge * 0.7
      let width = (size.width - gutter) * 0.5
      let least = measure(block(width: size.width - gutter - width, opening)).height
      let height = calc.min(calc.max(width * data.picture.ratio, least), width * 1.15)
      grid(columns: (1fr, width), column-gutter: gutter, align: (start + horizon, end + horizon), opening, picture(width, height))
    })
  }
  gap(style.wide)
})

#let code = {
  let side = style.code * 1pt
  box(fill: rgb(style.codeGround), radius: style.controlRadius * 1pt, clip: true, image(bytes(data.code), format: "svg", alt: data.codeLabel, width: side, height: side))
}

#let foot = block(width: 100%, fill: rgb(style.panel), inset: (x: edge, y: style.wide * 0.8pt), {
  grid(columns: (1fr, auto), column-gutter: edge, align: (start + horizon, end + horizon),
    {
      if data.action != "" { typeset("headline", style.onPanel, text(data.action)); gap(style.tight) }
      typeset("label", style.onPanel, link(data.link, box(text(dir: ltr, data.address))))
      if data.legal != "" { gap(style.step); typeset("small", style.onPanelMuted, text(data.legal)) }
    },
    link(data.link, code),
  )
})

#let gutter = edge * 0.7
#if data.measure {
  context {
    let column = (data.sheet.width * 1mm - 2 * edge - gutter) / 2
    let high(body) = measure(block(width: data.sheet.width * 1mm, body)).height / 1pt
    [#metadata((
      head: high(head), foot: high(foot), sheet: data.sheet.height * 1mm / 1pt,
      sections: data.sections.map(item => measure(block(width: column, section(item))).height / 1pt),
    ))<heights>]
  }
} else {
  block(width: 100%, height: 100%, {
    head
    block(width: 100%, inset: (x: edge), grid(columns: (1fr, 1fr), column-gutter: gutter, align: top,
      ..data.columns.map(column => stack-of(column.map(index => section(data.sections.at(index))), data.between))))
    place(bottom, foot)
  })
}
`;
