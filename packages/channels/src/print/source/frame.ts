/** What stands above and below the sections: logo, opening and picture, then the action with its code. In Typst. */
export const frame = `
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
      typeset("label", style.onPanel, lead(data.link, box(text(dir: ltr, data.address))))
      if data.legal != "" { gap(style.step); typeset("small", style.onPanelMuted, text(data.legal)) }
    },
    lead(data.link, code),
  )
})
`;
