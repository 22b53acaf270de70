import type { HeadingProps } from './heading.schema.js';

export default function Heading(props: HeadingProps) {
  return (
    <hgroup class="pg-heading" data-size={props.size}>
      {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
      {props.level === 1 ? (
        <h1 class="pg-heading__title">{props.title}</h1>
      ) : props.level === 3 ? (
        <h3 class="pg-heading__title">{props.title}</h3>
      ) : props.level === 4 ? (
        <h4 class="pg-heading__title">{props.title}</h4>
      ) : props.level === 5 ? (
        <h5 class="pg-heading__title">{props.title}</h5>
      ) : props.level === 6 ? (
        <h6 class="pg-heading__title">{props.title}</h6>
      ) : (
        <h2 class="pg-heading__title">{props.title}</h2>
      )}
      {props.lead && <p class="pg-lead">{props.lead}</p>}
    </hgroup>
  );
}
