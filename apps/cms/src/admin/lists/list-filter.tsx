interface ListFilterProps {
  /** What is listed, for who hears it. */
  label: string;
  /** Where the list is. */
  path: string;
  /** What words are looked for in. */
  words: { name: string; label: string; value: string | undefined };
  choices?: readonly FilterChoice[];
  /** Which brand's list it stays, where it is one brand's. */
  brand?: string | undefined;
  isFiltered: boolean;
}

/** Something to choose from above a list. */
export interface FilterChoice {
  name: string;
  label: string;
  /** By value, in their order. */
  options: Readonly<Record<string, string>>;
  value: string | undefined;
}

/** What a list is asked for: words, and one of each of some choices. It works without a script. */
export function ListFilter({ label, path, words, choices = [], brand, isFiltered }: ListFilterProps) {
  return (
    <search aria-label={label}>
      <form className="pg-filter" action={path}>
        {brand && <input type="hidden" name="brand" value={brand} />}
        <label className="pg-field pg-filter__words">
          <span className="pg-unseen">{words.label}</span>
          <input type="search" name={words.name} defaultValue={words.value} placeholder={words.label} />
        </label>
        {choices.map(({ name, label, options, value }) => (
          <label key={name} className="pg-field">
            <span className="pg-unseen">{label}</span>
            <select name={name} defaultValue={value ?? ''}>
              {Object.entries(options).map(([one, text]) => (
                <option key={one} value={one}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="pg-button pg-button--quiet">
          Show
        </button>
        {isFiltered && (
          <a className="pg-filter__all" href={path}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}
