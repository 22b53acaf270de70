import { Controls, Description, Primary, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { ReviewNote } from './review-note.js';

/** A component's documentation page: Storybook's own, with how far the component is under its title. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <ReviewNote />
      <Description />
      <Primary />
      <Controls />
      <Stories />
    </>
  );
}
