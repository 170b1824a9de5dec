namespace NewsPortal.Core.Publications;

/// <summary>What a step found, as a resource key has it: <c>Receipt.Answer.{Code}</c>. Stored by name.</summary>
public enum StepAnswerCode
{
    /// <summary>Nothing to say yet.</summary>
    None,
    Right,
    Gone,

    /// <summary>The article has been published, changed or withdrawn since: its newer receipt tells.</summary>
    Overtaken,
    StatusWas,
    LeadsTo,

    /// <summary>An address the page had before does not lead to it.</summary>
    LeadsElsewhere,
    CanonicalIs,
    NoHeadline,
    StillReadable,
    NotOn,
    StillOn,
    NotListed,
    NoData,
    DataDiffers,
    Accepted,
    Refused,
    Busy,
    Unreachable,
    SwitchedOff,
    NotPublic,
}

/// <param name="Detail">An address, a status, what the other side said; not for translation.</param>
public sealed record StepAnswer(StepAnswerCode Code, string Detail = "")
{
    public static readonly StepAnswer None = new(StepAnswerCode.None);

    /// <summary>As <see cref="PublicationStep.Answer"/> holds it.</summary>
    public override string ToString()
    {
        var text = Detail.Length == 0 ? Code.ToString() : $"{Code} {Detail}";
        return text.Length <= PublicationStep.AnswerLength ? text : text[..PublicationStep.AnswerLength];
    }

    public static StepAnswer Read(string stored)
    {
        var halves = stored.Split(' ', 2);
        return Enum.TryParse<StepAnswerCode>(halves[0], out var code)
            ? new StepAnswer(code, halves.Length > 1 ? halves[1] : string.Empty) : None;
    }
}
