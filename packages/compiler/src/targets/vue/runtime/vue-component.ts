import type {
  ComponentOptionsMixin,
  ComponentProvideOptions,
  DefineComponent,
  EmitsToProps,
  PublicProps,
  SlotsType,
} from 'vue';

/** The type of a component: what it takes, tells, shows and is, as Vue's own tools read it. */
export type VueComponent<Props extends object, Events extends object, Slots extends object, Root> = DefineComponent<
  Props,
  object,
  object,
  Record<never, never>,
  Record<never, never>,
  ComponentOptionsMixin,
  ComponentOptionsMixin,
  EmitsOf<Events>,
  string & keyof Events,
  PublicProps,
  Readonly<Props> & Readonly<EmitsToProps<EmitsOf<Events>>>,
  object,
  SlotsType<Slots>,
  Record<never, never>,
  Record<never, never>,
  string,
  ComponentProvideOptions,
  false,
  Record<never, never>,
  Root
>;

type EmitsOf<Events extends object> = {
  [Event in keyof Events]: Events[Event] extends readonly unknown[] ? (...told: Events[Event]) => void : never;
};
