/**
 * Let the rules of all style sheets that wait for a media feature hold, as if the reader's system had asked for it. A page
 * cannot ask that of its browser. Gives what undoes it.
 */
export function activateMedia(feature: string, value: string): () => void {
  const condition = new RegExp(`\\(\\s*${feature}\\s*:\\s*(${value}|no-preference|none)\\s*\\)`);
  const changed = [...document.styleSheets]
    .flatMap((sheet) => mediaRules(rulesOf(sheet)))
    .flatMap(({ media }) => {
      const found = condition.exec(media.mediaText);
      if (!found) return [];
      const before = media.mediaText;
      media.mediaText = found[1] === value ? 'all' : 'not all';
      return [
        () => {
          media.mediaText = before;
        },
      ];
    });
  return () => {
    for (const undo of changed) undo();
  };
}

function mediaRules(rules: Iterable<CSSRule>): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
  ]);
}

/** A sheet from elsewhere keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
