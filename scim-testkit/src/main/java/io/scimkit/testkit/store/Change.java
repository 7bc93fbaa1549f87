package io.scimkit.testkit.store;

/** One change that can be taken back and made again. */
public interface Change {
  /** Takes the change back. */
  void undo();

  /** Makes it again. */
  void redo();

  /** The same change the other way round. */
  default Change inverse() {
    return of(this::redo, this::undo);
  }

  /** A change of something that is no row. */
  static Change of(Runnable undo, Runnable redo) {
    return new Change() {
      @Override
      public void undo() {
        undo.run();
      }

      @Override
      public void redo() {
        redo.run();
      }
    };
  }
}
