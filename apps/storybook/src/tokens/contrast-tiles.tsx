import { type ContrastPair, contrastRatio } from '@pantograph/tokens/contrast';
import './contrast-tiles.css';
import type { TokenEntry } from './token-entry.js';

export interface ContrastTilesProps {
  pairs: readonly ContrastPair[];
  tokens: readonly TokenEntry[];
  cssOf: (token: TokenEntry) => string;
}

/** What a colour is put on: a tile for each ground, with the contrast there and what is needed. */
export function ContrastTiles({ pairs, tokens, cssOf }: ContrastTilesProps) {
  if (pairs.length === 0) return null;
  return (
    <ul className="contrasts" aria-label="Contrast">
      {pairs.map(({ front, back, minimum }) => {
        const [over, under] = [front, back].map((path) => tokens.find((token) => token.path === path));
        if (!over || !under) return null;
        const ratio = contrastRatio(cssOf(over), cssOf(under));
        return (
          <li key={back}>
            <div
              className="contrasts__tile"
              style={{ background: `var(${under.css})`, color: `var(${over.css})` }}
              aria-hidden="true"
            >
              {minimum === 4.5 ? 'Aa' : <span className="contrasts__ring" />}
            </div>
            <strong>{ratio.toFixed(1)}:1</strong>
            <span>
              on {back.replace(/^color\.(surface\.)?/, '')}
              {ratio < minimum && `, needs ${minimum}:1`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
