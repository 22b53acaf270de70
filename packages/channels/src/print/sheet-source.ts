import { frame } from './source/frame.js';
import { letters } from './source/letters.js';
import { sections } from './source/sections.js';

/**
 * The sheet, for Typst. All that a document says comes as data, in JSON, and stands as text: none of it is ever read as source.
 * With `measure` it tells how high each part is; else it is the sheet, its sections in two columns as `columns` has them.
 */
export const sheetSource = `${letters}${sections}${frame}
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
