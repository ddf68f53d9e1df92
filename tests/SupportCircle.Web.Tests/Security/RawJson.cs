using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportCircle.Web.Tests.Security;

/// <summary>JSON that goes over the hub's line as it is written here.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record RawJson(string Text)
{
    internal sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
