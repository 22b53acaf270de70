import type { EmailPart } from '@pantograph/contract';
import { escapeHtml } from '@pantograph/pages';
import type { MjmlNode } from '#mjml';
import type { ChannelBrand } from '../../brand/channel-brand.js';
import { emailWidth } from '../style/email-values.js';
import { fontFaces } from '../style/font-faces.js';
import { safeFonts } from '../style/safe-fonts.js';
import { footerNodes } from './footer-nodes.js';
import { headerNodes } from './header-nodes.js';
import { node } from './node.js';
import { halfGutter, section, sectionNodes } from './section-nodes.js';
import type { Drawing } from './text-leaf.js';

/** A message before it is written: what inboxes show of it, its sections as parts, and the line it ends with. */
export interface Message {
  subject: string;
  preheader: string;
  locale: string;
  sections: readonly (readonly EmailPart[])[];
  legal: string;
}

/** Fills the inbox's line, so that no words of the message follow the preheader there. */
const filler = '&#847;&zwnj;&nbsp;'.repeat(60);

/** Make a message's tree of MJML. */
export function messageTree(message: Message, brand: ChannelBrand, drawing: Drawing): MjmlNode {
  const { style, writer } = drawing;
  const body = [
    ...headerNodes(brand, drawing),
    ...bodyNodes(message.sections, drawing),
    ...footerNodes(message.legal, drawing),
  ];
  const outer = style.groundClass('outer');
  const ground = style.color('outer', 'background');
  const meta =
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">';
  const head = [
    node('mj-title', {}, writer.html(message.subject)),
    node('mj-preview', {}, `${writer.html(message.preheader)}${filler}`),
    node('mj-breakpoint', { width: '480px' }),
    node('mj-raw', {}, `${meta}${outlookFonts()}`),
    node('mj-raw', {}, faces(fontFaces(brand, message.locale, style.usedFamilies()))),
    node(
      'mj-style',
      {},
      `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (max-width:480px){${style.phoneRules()}}${style.dark.css()}`,
    ),
  ];
  return node('mjml', { lang: escapeHtml(message.locale), dir: style.dir }, [
    node('mj-head', {}, head),
    node('mj-body', { 'background-color': ground, 'css-class': outer, width: `${emailWidth}px` }, body),
  ]);
}

function bodyNodes(sections: Message['sections'], drawing: Drawing): MjmlNode[] {
  const { style } = drawing;
  const room = style.px('space.xl');
  const isRuled = style.px('section.rule-width') > 0;
  return sections.flatMap((parts, index) => {
    const next = sections[index + 1];
    const ruled: EmailPart[] = isRuled && next && !isBand(parts.at(-1)) && !isBand(next[0]) ? [{ kind: 'rule' }] : [];
    const drawn = sectionNodes(parts, room, drawing);
    return ruled.length === 0 ? drawn : [...drawn, ruleNode(room, drawing)];
  });
}

/** Something as wide as the email, which needs no rule. */
function isBand(part: EmailPart | undefined): boolean {
  return part?.kind === 'panel' && part.surface === 'inverse';
}

function ruleNode(below: number, drawing: Drawing): MjmlNode {
  const { style, surface } = drawing;
  const side = halfGutter(drawing);
  const rule = node('mj-divider', {
    padding: `0 ${side}px`,
    'border-width': '1px',
    'border-color': style.color(surface, 'line'),
    'css-class': style.lineClass(surface),
  });
  return section([node('mj-column', { direction: style.dir, width: '100%' }, [rule])], below, drawing);
}

/** Outlook on Windows takes Times New Roman where the first face of a list is not installed. */
function outlookFonts(): string {
  const rules = Object.entries(safeFonts).map(
    ([kind, names]) =>
      `.f-${kind},.f-${kind} a{font-family:${names.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(',')} !important}`,
  );
  return `<!--[if mso]><style>${rules.join('')}</style><![endif]-->`;
}

function faces(css: string): string {
  return css === '' ? '' : `<!--[if !mso]><!--><style>${css}</style><!--<![endif]-->`;
}
