import type { BrandReading } from '@pantograph/channels';
import type {
  Document,
  MediaDocument,
  QueryAnswer,
  QueryArguments,
  QueryName,
  SettingsDocument,
} from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';

/** How an output reads. Each call records that the output depends on the answer. Bound to the key's brand and locale. */
export interface TrackingReader {
  readonly brand: BrandData;
  /** The key's, or the brand's default. */
  readonly locale: string;
  /** A live document by its id. */
  document(id: string): Document | undefined;
  /** A live document by type and key: in this locale, else in the brand's default. */
  find<Type extends Document['type']>(type: Type, key: string): Extract<Document, { type: Type }> | undefined;
  /** The settings of this locale, else of the brand's default. */
  settings(): SettingsDocument | undefined;
  media(key: string): MediaDocument | undefined;
  /**
   * The address of a reference (`page:KEY`, `post:KEY`, `media/FILE`, with its `#anchor`); any other address as it is;
   * undefined where the reference leads nowhere.
   */
  address(href: string): string | undefined;
  /** Note that the output is made from something of the brand; what its kind's basis covers need not be noted. */
  note(reading: BrandReading): void;
  /** Ask a query. */
  query<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): QueryAnswer<Name>;
}
