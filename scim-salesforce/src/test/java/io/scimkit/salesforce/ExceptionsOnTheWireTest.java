package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.runbook.UserRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** An exception that a job queue or an RPC carries to another JVM still says all it knows. */
class ExceptionsOnTheWireTest {
  private final ScriptedOrg script = new ScriptedOrg();

  @Test
  void what_the_org_refused_is_whole() throws Exception {
    script.answer(400, "[{\"errorCode\":\"A_CODE\",\"message\":\"one\",\"fields\":[\"Title\"]}]");
    try (Salesforce org = script.connect()) {
      SalesforceException sent = catchThrowableOfType(SalesforceException.class, org::catalog);
      SalesforceException back = copied(sent);

      assertThat(back.kind()).isEqualTo(ErrorKind.INVALID_DATA);
      assertThat(back.status()).isEqualTo(400);
      assertThat(back.step()).isEqualTo("catalog");
      assertThat(back.request()).isEqualTo(sent.request());
      assertThat(back.errors()).isEqualTo(sent.errors());
      assertThat(back.advice()).isEqualTo(sent.advice());
      assertThat(back).hasMessage(sent.getMessage());
    }
  }

  @Test
  void a_refused_sign_in_is_whole() throws Exception {
    script.answerSignIn(
        400, "{\"error\":\"invalid_grant\",\"error_description\":\"audience is invalid\"}");
    try (Salesforce org = script.connect()) {
      SignInException sent = catchThrowableOfType(SignInException.class, org::catalog);
      assertThat(copied(sent).problem()).isEqualTo(SignInProblem.WRONG_AUDIENCE);
    }
  }

  @Test
  void refused_plans_and_definitions_keep_their_problems() throws Exception {
    try (Salesforce org = script.connect()) {
      Runbook leaver = Runbook.freezeFirst("leaver").deactivate().build();
      PlanRefusedException refused =
          catchThrowableOfType(
              PlanRefusedException.class,
              () -> org.runbooks().plan(leaver, UserRef.userId("no id")));
      assertThat(copied(refused).problems()).isEqualTo(refused.problems()).isNotEmpty();
    }
    DefinitionException invalid =
        catchThrowableOfType(DefinitionException.class, () -> Runbook.parse("{}"));
    assertThat(copied(invalid).problems()).isEqualTo(invalid.problems()).isNotEmpty();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Exception> T copied(T exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
