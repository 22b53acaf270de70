/** How a section is set, from its pieces by their roles. In Typst. */
export const sections = `
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
`;
