import { contracts } from '@pantograph/components';
import { choicesOf } from '@pantograph/contract';
import { pageVariants } from '@pantograph/pages';
import { type BrandCheck, suggestName } from '@pantograph/tokens';

/** Demand of a brand that each of its variants is one that a section or a page type knows. */
export const checkVariants: BrandCheck = ({ variants }) =>
  Object.entries(variants).flatMap(([name, variant]) => {
    const known = knownVariants.get(name);
    if (known?.includes(variant)) return [];
    const [what, names, asked] = known
      ? [`${name} has no variant "${variant}"`, known, variant]
      : [`There is no section "${name}" with variants`, [...knownVariants.keys()], name];
    const meant = suggestName(asked, names);
    const question = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    return [
      {
        rule: 'brand',
        path: `variants.${name}`,
        message: `${what}.${question}`,
        fix: `Use one of: ${names.join(', ')}.`,
      },
    ];
  });

const knownVariants: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.values(contracts).flatMap((contract) => {
    const variants = contract.kind === 'primitive' ? undefined : choicesOf(contract, 'variant');
    return variants ? [[contract.name, variants] as const] : [];
  }),
  ...Object.entries(pageVariants),
]);
