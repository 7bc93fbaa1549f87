package io.scimkit.testkit.door;

import io.scimkit.testkit.engine.NotModelled;
import io.scimkit.testkit.wire.Response;

/**
 * The SOAP APIs, which the kit has not: refused by name, in words that a SOAP client understands.
 */
final class SoapFault {
  private static final String ROOT = "/services/Soap/";
  private static final String CODE = NotModelled.CODE;

  private SoapFault() {}

  static boolean owns(String path) {
    return path.startsWith(ROOT);
  }

  static Response answer(String path) {
    String text =
        "scim-testkit does not model SOAP ("
            + escaped(path)
            + "); Salesforce may. Nothing was done. Sign in by OAuth instead.";
    String fault =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope"
            + " xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:sf=\"urn:fault.partner.soap.sforce.com\"><soapenv:Body><soapenv:Fault><faultcode>sf:"
            + CODE
            + "</faultcode><faultstring>"
            + CODE
            + ": "
            + text
            + "</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>";
    return Response.text(501, "text/xml;charset=UTF-8", fault);
  }

  private static String escaped(String path) {
    return path.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
