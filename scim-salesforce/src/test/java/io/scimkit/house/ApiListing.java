package io.scimkit.house;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that a module lets others see, as text: one line for each exported type and each of
 * its public and protected members. The text depends on the module alone, not on the JDK that
 * prints it.
 */
final class ApiListing {

  /** What every object has is not listed. */
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private ApiListing() {}

  static String of(String module) throws Exception {
    ModuleReference reference =
        ModuleFinder.of(locationOf(module))
            .find(module)
            .orElseThrow(() -> new IllegalStateException(module + " is not on the class path"));
    StringBuilder text = new StringBuilder("module ").append(module).append('\n');
    List<Exports> exports =
        reference.descriptor().exports().stream()
            .filter(e -> !e.isQualified())
            .sorted(comparing(Exports::source))
            .toList();
    try (ModuleReader reader = reference.open()) {
      List<String> entries = reader.list().toList();
      for (Exports export : exports) {
        text.append("\npackage ").append(export.source()).append('\n');
        for (Class<?> type : typesIn(export.source(), entries)) {
          text.append('\n').append(header(type)).append('\n');
          members(type).forEach(line -> text.append("  ").append(line).append('\n'));
        }
      }
    }
    return text.toString();
  }

  /** A jar or a directory of classes, whichever this test run was given. */
  private static Path locationOf(String module) throws Exception {
    for (var url : Collections.list(loader().getResources("module-info.class"))) {
      String at =
          url.toString().replaceFirst("^jar:", "").replaceFirst("!?/module-info\\.class$", "");
      Path path = Path.of(URI.create(at));
      if (ModuleFinder.of(path).find(module).isPresent()) {
        return path;
      }
    }
    throw new IllegalStateException(module + " is not on the class path");
  }

  private static List<Class<?>> typesIn(String packageName, List<String> entries) throws Exception {
    String folder = packageName.replace('.', '/') + "/";
    List<Class<?>> types = new ArrayList<>();
    for (String entry : entries) {
      if (!entry.startsWith(folder) || !entry.endsWith(".class")) {
        continue;
      }
      String name = entry.substring(folder.length(), entry.length() - ".class".length());
      if (name.contains("/") || name.equals("package-info")) {
        continue;
      }
      Class<?> type = Class.forName(packageName + "." + name, false, loader());
      if (isVisible(type)) {
        types.add(type);
      }
    }
    types.sort(comparing(Class::getName));
    return types;
  }

  private static boolean isVisible(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    Class<?> outer = type.getDeclaringClass();
    return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String header(Class<?> type) {
    StringBuilder line = new StringBuilder();
    int ignored =
        Modifier.INTERFACE | (type.isInterface() ? Modifier.ABSTRACT | Modifier.STATIC : 0);
    if (type.isEnum() || type.isRecord()) {
      ignored |= Modifier.FINAL | Modifier.STATIC | Modifier.ABSTRACT;
    }
    line.append(Modifier.toString(type.getModifiers() & ~ignored)).append(' ');
    if (type.isSealed() && !type.isEnum()) {
      line.append("sealed ");
    }
    line.append(kind(type))
        .append(' ')
        .append(type.getName())
        .append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      line.append(
          Arrays.stream(type.getRecordComponents())
              .map(c -> c.getGenericType().getTypeName() + " " + c.getName())
              .collect(joining(", ", "(", ")")));
    }
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
      line.append(" extends ").append(parent.getTypeName());
    }
    line.append(
        list(
            type.isInterface() ? " extends " : " implements ",
            Arrays.stream(type.getGenericInterfaces())));
    if (type.isSealed() && !type.isEnum()) {
      // Compilers do not agree on the order.
      line.append(
          list(
              " permits ",
              Arrays.stream(type.getPermittedSubclasses()).sorted(comparing(Class::getName))));
    }
    return line.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static List<String> members(Class<?> type) {
    List<String> lines = new ArrayList<>();
    if (type.isEnum()) {
      Arrays.stream(type.getEnumConstants()).forEach(c -> lines.add(((Enum<?>) c).name()));
    }
    Set<String> sorted = new TreeSet<>();
    for (Class<?> source : selfAndHiddenParents(type)) {
      for (Field field : source.getDeclaredFields()) {
        if (isListed(field, type) && !field.isEnumConstant()) {
          sorted.add(
              modifiers(field) + field.getGenericType().getTypeName() + " " + field.getName());
        }
      }
      for (Method method : source.getDeclaredMethods()) {
        if (isListed(method, type) && !isImplied(method, type)) {
          sorted.add(signature(method, method.getGenericReturnType().getTypeName() + " "));
        }
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isListed(constructor, type) && !isCanonical(constructor, type)) {
        sorted.add(signature(constructor, ""));
      }
    }
    lines.addAll(sorted);
    return lines;
  }

  /** A public type passes on the members of a parent that itself cannot be seen. */
  private static List<Class<?>> selfAndHiddenParents(Class<?> type) {
    List<Class<?>> found = new ArrayList<>(List.of(type));
    for (Class<?> at = type.getSuperclass();
        at != null && !isVisible(at);
        at = at.getSuperclass()) {
      found.add(at);
    }
    return found;
  }

  private static boolean isListed(Member member, Class<?> type) {
    boolean extensible = !Modifier.isFinal(type.getModifiers()) && !type.isEnum();
    return !member.isSynthetic()
        && (Modifier.isPublic(member.getModifiers())
            || (extensible && Modifier.isProtected(member.getModifiers())));
  }

  private static boolean isImplied(Method method, Class<?> type) {
    String key = method.getName() + parameters(method, false);
    if (method.isBridge() || OF_EVERY_OBJECT.contains(key)) {
      return true;
    }
    if (type.isEnum()) {
      return key.equals("values()") || key.equals("valueOf(java.lang.String)");
    }
    return type.isRecord()
        && method.getParameterCount() == 0
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(c -> c.getName().equals(method.getName()));
  }

  private static boolean isCanonical(Constructor<?> constructor, Class<?> type) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  private static String signature(Executable executable, String result) {
    String variables = variables(executable.getTypeParameters());
    String name =
        executable instanceof Constructor<?> c
            ? c.getDeclaringClass().getSimpleName()
            : executable.getName();
    return modifiers(executable)
        + (variables.isEmpty() ? "" : variables + " ")
        + result
        + name
        + parameters(executable, true)
        + list(" throws ", Arrays.stream(executable.getGenericExceptionTypes()));
  }

  private static String parameters(Executable executable, boolean generic) {
    Parameter[] all = executable.getParameters();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      String name = (generic ? all[i].getParameterizedType() : all[i].getType()).getTypeName();
      names.add(all[i].isVarArgs() ? name.substring(0, name.length() - 2) + "..." : name);
    }
    return "(" + String.join(", ", names) + ")";
  }

  private static String modifiers(Member member) {
    int shown = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
    if (!member.getDeclaringClass().isInterface()) {
      shown |= Modifier.ABSTRACT;
    }
    String words = Modifier.toString(member.getModifiers() & shown);
    boolean isDefault = member instanceof Method method && method.isDefault();
    return words + (isDefault ? " default " : " ");
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables).map(ApiListing::variable).collect(joining(", ", "<", ">"));
  }

  private static String variable(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getBounds())
            .filter(bound -> bound != Object.class)
            .map(Type::getTypeName)
            .collect(joining(" & "));
    return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
  }

  private static String list(String before, Stream<? extends Type> types) {
    String names = types.map(Type::getTypeName).collect(joining(", "));
    return names.isEmpty() ? "" : before + names;
  }

  private static ClassLoader loader() {
    return ApiListing.class.getClassLoader();
  }
}
