package io.scimkit.samples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text from the reader's files, or from those that come with this program. */
final class TextFile {

  private TextFile() {}

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new BadInputException("There is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw new BadInputException(file + " is not written in UTF-8", e);
    } catch (IOException e) {
      throw new BadInputException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  static String ofThisProgram(String name) {
    try (InputStream in = TextFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new BadInputException("No file " + name + " comes with this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInputException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }
}
