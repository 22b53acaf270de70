/** A template and the methods that it calls. */
interface Written {
  template: string;
  methods: readonly string[];
}

/** Write the key of a list's item where the list is, `track item.id`. Mitosis makes a method of each. */
export function inlineKeys({ template, methods }: Written): Written {
  const keys = new Map(
    methods.flatMap((method) => {
      const [, name, key] = /^(trackBy\w+)\(.*?return (.*);\s*\}$/s.exec(method) ?? [];
      return name && key && !key.includes('this.') ? [[name, trackOf(key)]] : [];
    }),
  );
  return {
    template: template.replaceAll(
      /track (\w+)\(\w+, \w+\);let (\w+) = \$index/g,
      (whole, name: string, index: string) => {
        const key = keys.get(name);
        if (key === undefined) return whole;
        return index === 'i' ? `track ${key}` : `track ${key};let ${index} = $index`;
      },
    ),
    methods: methods.filter((method) => !keys.has(/^\w+/.exec(method)?.[0] ?? '')),
  };
}

/** Angular warns (NG0956) where all items of a list change that is tracked by the items themselves, which texts are best by. */
function trackOf(key: string): string {
  return /^\w+$/.test(key) ? `'' + ${key}` : key;
}
