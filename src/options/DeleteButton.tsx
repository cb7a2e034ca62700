import { useSay } from '../view/say';

/** Deletes something that is named, and brings it back; one button for both, so that the focus stays. */
export function DeleteButton(props: { name: string; isDeleted: boolean; onDelete(): void; onRestore(): void }) {
  const { name, isDeleted, onDelete, onRestore } = props;
  const say = useSay();
  return (
    <span class="delete">
      <span role="status">{isDeleted && say('options.deleted')}</span>
      <button
        type="button"
        name={isDeleted ? 'undo' : 'delete'}
        aria-label={say(isDeleted ? 'options.undo.label' : 'options.delete.label', { name })}
        onClick={isDeleted ? onRestore : onDelete}
      >
        {say(isDeleted ? 'options.undo' : 'options.delete')}
      </button>
    </span>
  );
}
